package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param coupon the member <code>coupon</code>
 */
@GeneratedFrom("app.Paths")
public record RebateInput(String id, String coupon) {
}
