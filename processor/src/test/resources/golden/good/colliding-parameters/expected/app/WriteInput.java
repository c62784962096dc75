package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Colliding}, emitted by Stepmark.
 *
 * @param out the member <code>out</code>
 */
@GeneratedFrom("app.Colliding")
public record WriteInput(String out) {
}
