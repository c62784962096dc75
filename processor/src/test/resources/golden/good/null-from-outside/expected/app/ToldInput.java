package app;

import io.github.stepmark.GeneratedFrom;
import java.util.Optional;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param coupon the member <code>coupon</code>
 * @param address the member <code>address</code>
 */
@GeneratedFrom(value = "app.Paths", nullable = {"address"})
public record ToldInput(String id, Optional<String> coupon, Paths.Address address) {
}
