package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link InvokedInJsonata}, emitted by Stepmark.
 *
 * @param token the member <code>token</code>
 * @param all the member <code>all</code>
 */
@GeneratedFrom("app.InvokedInJsonata")
public record JTokenInput(String token, Object all) {
}
