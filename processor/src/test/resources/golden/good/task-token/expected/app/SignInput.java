package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param token the member <code>Token</code>
 * @param order the member <code>Order</code>
 * @param execution the member <code>Execution</code>
 */
@GeneratedFrom("app.Approvals")
public record SignInput(String token, Approvals.Order order, String execution) {
}
