package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param note the member <code>note</code>
 */
@GeneratedFrom("app.Expressions")
public record JNotedInput(String note) {
}
