package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Wrap}, emitted by Stepmark.
 *
 * @param tracking the member <code>tracking</code>
 */
@GeneratedFrom("app.Wrap")
public record WrapOutput(String tracking) {
}
