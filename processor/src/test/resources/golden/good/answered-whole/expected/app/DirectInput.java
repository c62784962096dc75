package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Answered}, emitted by Stepmark.
 *
 * @param cents the member <code>cents</code>
 */
@GeneratedFrom("app.Answered")
public record DirectInput(int cents) {
}
