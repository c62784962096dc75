package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Jsonata}, emitted by Stepmark.
 *
 * @param order the member <code>Order</code>
 * @param literal the member <code>Literal</code>
 */
@GeneratedFrom("app.Jsonata")
public record AskInput(Object order, Object literal) {
}
