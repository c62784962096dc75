package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Wrap}, emitted by Stepmark.
 *
 * @param label the member <code>label</code>
 */
@GeneratedFrom("app.Wrap")
public record WrapInput(String label) {
}
