package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param order the member <code>order</code>
 * @param token the member <code>token</code>
 */
@GeneratedFrom("app.Approvals")
public record AskInput(Approvals.Order order, String token) {
}
