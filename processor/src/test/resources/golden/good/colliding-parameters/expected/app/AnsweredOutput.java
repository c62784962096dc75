package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Colliding}, emitted by Stepmark.
 *
 * @param in the member <code>in</code>
 * @param out the member <code>out</code>
 * @param value the member <code>value</code>
 */
@GeneratedFrom("app.Colliding")
public record AnsweredOutput(String in, String out, String value) {
}
