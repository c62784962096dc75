package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Checkout}, emitted by Stepmark.
 *
 * @param number the member <code>number</code>
 * @param payer the member <code>payer</code>
 */
@GeneratedFrom("app.Checkout")
public record FileInput(long number, String payer) {
}
