package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Shipping}, emitted by Stepmark.
 *
 * @param serial the member <code>serial</code>
 */
@GeneratedFrom("app.Shipping")
public record PrintInput(String serial) {
}
