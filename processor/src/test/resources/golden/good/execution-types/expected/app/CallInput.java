package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Urgent}, emitted by Stepmark.
 *
 * @param number the member <code>number</code>
 */
@GeneratedFrom("app.Urgent")
public record CallInput(String number) {
}
