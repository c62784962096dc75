package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param token the member <code>token</code>
 */
@GeneratedFrom("app.Expressions")
public record JApproveInput(String id, String token) {
}
