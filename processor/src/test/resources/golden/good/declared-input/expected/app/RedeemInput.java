package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param cents the member <code>cents</code>
 * @param coupon the member <code>coupon</code>
 * @param skus the member <code>skus</code>
 */
@GeneratedFrom("app.Orders")
public record RedeemInput(String id, long cents, String coupon, List<String> skus) {
}
