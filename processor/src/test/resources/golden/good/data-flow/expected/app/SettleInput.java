package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link DataFlow}, emitted by Stepmark.
 *
 * @param order the member <code>order</code>
 */
@GeneratedFrom("app.DataFlow")
public record SettleInput(Object order) {
}
