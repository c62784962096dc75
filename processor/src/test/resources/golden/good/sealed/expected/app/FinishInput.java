package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Shapes}, emitted by Stepmark.
 *
 * @param yes the member <code>yes</code>
 * @param answer the member <code>answer</code>
 */
@GeneratedFrom("app.Shapes")
public record FinishInput(Shapes.Yes yes, Shapes.Answer answer) {
}
