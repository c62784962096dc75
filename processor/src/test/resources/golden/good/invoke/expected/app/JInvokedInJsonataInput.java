package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link InvokedInJsonata} is started with.
 *
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.InvokedInJsonata")
public record JInvokedInJsonataInput(int count) {
}
