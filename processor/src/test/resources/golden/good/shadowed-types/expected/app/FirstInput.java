package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Shadowed}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 * @param own the member <code>own</code>
 * @param number the member <code>number</code>
 * @param boxed the member <code>boxed</code>
 */
@GeneratedFrom("app.Shadowed")
public record FirstInput(java.lang.String name, app.String own, Shadowed.Integer number,
    Integer boxed) {
}
