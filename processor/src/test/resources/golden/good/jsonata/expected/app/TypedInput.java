package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Jsonata}, emitted by Stepmark.
 *
 * @param all the member <code>All</code>
 * @param state the member <code>State</code>
 */
@GeneratedFrom("app.Jsonata")
public record TypedInput(Object all, String state) {
}
