package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Approvals}, emitted by Stepmark.
 *
 * @param token the member <code>Token</code>
 */
@GeneratedFrom("app.Approvals")
public record StampInput(String token) {
}
