package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Colliding}, emitted by Stepmark.
 *
 * @param in the member <code>in</code>
 */
@GeneratedFrom("app.Colliding")
public record HandleInput(String in) {
}
