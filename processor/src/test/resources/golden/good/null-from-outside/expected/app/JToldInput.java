package app;

import io.github.stepmark.GeneratedFrom;
import java.util.Optional;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param coupon the member <code>coupon</code>
 * @param address the member <code>address</code>
 */
@GeneratedFrom(value = "app.Expressions", nullable = {"address"})
public record JToldInput(String id, Optional<String> coupon, Expressions.Address address) {
}
