package shop;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Payment}, emitted by Stepmark.
 *
 * @param card the member <code>card</code>
 */
@GeneratedFrom("shop.Payment")
public record PayInput(String card) {
}
