package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link AnsweredInJsonata}, emitted by Stepmark.
 *
 * @param cents the member <code>cents</code>
 */
@GeneratedFrom("app.AnsweredInJsonata")
public record JReadInput(int cents) {
}
