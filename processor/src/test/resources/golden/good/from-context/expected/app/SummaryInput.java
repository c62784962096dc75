package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Audit}, emitted by Stepmark.
 *
 * @param first the member <code>first</code>
 * @param everything the member <code>everything</code>
 */
@GeneratedFrom("app.Audit")
public record SummaryInput(String first, Object everything) {
}
