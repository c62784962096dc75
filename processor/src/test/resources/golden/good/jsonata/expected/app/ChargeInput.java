package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;
import java.util.Optional;

/**
 * A payload of {@link Jsonata}, emitted by Stepmark.
 *
 * @param key the member <code>Key</code>
 * @param currency the member <code>Currency</code>
 * @param cents the member <code>Cents</code>
 * @param holder the member <code>card-"holder"</code>
 * @param coupon the member <code>Coupon</code>
 */
@GeneratedFrom("app.Jsonata")
public record ChargeInput(String key, String currency, int cents,
    @Field("card-\"holder\"") String holder, Optional<String> coupon) {
}
