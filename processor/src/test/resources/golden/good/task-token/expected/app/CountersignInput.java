package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param level the member <code>Level</code>
 * @param order the member <code>Order</code>
 * @param token the member <code>Token</code>
 */
@GeneratedFrom("app.Approvals")
public record CountersignInput(int level, Approvals.Order order, String token) {
}
