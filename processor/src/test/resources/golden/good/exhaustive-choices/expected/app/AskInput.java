package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Followed}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Followed")
public record AskInput(String id) {
}
