package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Paths")
public record TakeInput(String id) {
}
