package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Booking}, emitted by Stepmark.
 *
 * @param token the member <code>token</code>
 */
@GeneratedFrom("app.Booking")
public record ApproveInput(String token) {
}
