package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param count the member <code>count</code>
 * @param sku the member <code>sku</code>
 */
@GeneratedFrom("app.Paths")
public record PlainInput(int count, String sku) {
}
