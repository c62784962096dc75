package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link InvokedInJsonata}, emitted by Stepmark.
 *
 * @param execution the member <code>execution</code>
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.InvokedInJsonata")
public record JUnwrappedInput(String execution, int count) {
}
