package shop;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Payment} is started with.
 *
 * @param card the member <code>card</code>
 */
@GeneratedFrom("shop.Payment")
public record PaymentInput(String card) {
}
