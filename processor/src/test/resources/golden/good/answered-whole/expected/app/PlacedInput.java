package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Answered}, emitted by Stepmark.
 *
 * @param status the member <code>status</code>
 */
@GeneratedFrom("app.Answered")
public record PlacedInput(int status) {
}
