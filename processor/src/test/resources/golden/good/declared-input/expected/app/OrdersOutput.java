package app;

import io.github.stepmark.GeneratedFrom;
import java.util.List;
import java.util.Optional;

/**
 * What an execution of {@link Orders} gives.
 *
 * @param id the member <code>id</code>
 * @param cents the member <code>cents</code>
 * @param skus the member <code>skus</code>
 * @param coupon the member <code>coupon</code>
 * @param receipt the member <code>receipt</code>
 */
@GeneratedFrom("app.Orders")
public record OrdersOutput(String id, long cents, List<String> skus, Optional<String> coupon,
    String receipt) {
}
