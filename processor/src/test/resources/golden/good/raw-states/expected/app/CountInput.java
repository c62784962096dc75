package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Raw}, emitted by Stepmark.
 *
 * @param n the member <code>n</code>
 */
@GeneratedFrom("app.Raw")
public record CountInput(int n) {
}
