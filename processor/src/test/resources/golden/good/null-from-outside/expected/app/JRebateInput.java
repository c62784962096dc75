package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param coupon the member <code>coupon</code>
 */
@GeneratedFrom("app.Expressions")
public record JRebateInput(String id, String coupon) {
}
