package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Jsonata}, emitted by Stepmark.
 *
 * @param message the member <code>Message</code>
 */
@GeneratedFrom("app.Jsonata")
public record NoteInput(String message) {
}
