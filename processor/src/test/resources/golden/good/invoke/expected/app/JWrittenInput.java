package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link InvokedInJsonata}, emitted by Stepmark.
 *
 * @param question the member <code>question</code>
 */
@GeneratedFrom("app.InvokedInJsonata")
public record JWrittenInput(String question) {
}
