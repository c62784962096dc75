package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Unwrapped}, emitted by Stepmark.
 *
 * @param token the member <code>token</code>
 */
@GeneratedFrom("app.Unwrapped")
public record UTokenInput(String token) {
}
