package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link AnsweredInJsonata}, emitted by Stepmark.
 *
 * @param before the member <code>before</code>
 */
@GeneratedFrom("app.AnsweredInJsonata")
public record JWholeInput(int before) {
}
