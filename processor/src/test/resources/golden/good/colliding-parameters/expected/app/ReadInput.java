package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Colliding}, emitted by Stepmark.
 *
 * @param context the member <code>context</code>
 */
@GeneratedFrom("app.Colliding")
public record ReadInput(Colliding.Case context) {
}
