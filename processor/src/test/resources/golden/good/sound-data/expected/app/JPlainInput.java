package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param count the member <code>count</code>
 * @param sku the member <code>sku</code>
 */
@GeneratedFrom("app.Expressions")
public record JPlainInput(int count, String sku) {
}
