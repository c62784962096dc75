package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Wrap}, emitted by Stepmark.
 *
 * @param sku the member <code>sku</code>
 */
@GeneratedFrom("app.Wrap")
public record PackInput(String sku) {
}
