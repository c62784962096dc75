package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Shadowed}, emitted by Stepmark.
 *
 * @param text the member <code>text</code>
 * @param own the member <code>own</code>
 */
@GeneratedFrom("app.Shadowed")
public record FirstOutput(java.lang.String text, app.String own) {
}
