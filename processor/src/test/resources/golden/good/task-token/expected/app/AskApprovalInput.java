package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param orderId the member <code>OrderId</code>
 * @param token the member <code>Token</code>
 */
@GeneratedFrom("app.Approvals")
public record AskApprovalInput(String orderId, String token) {
}
