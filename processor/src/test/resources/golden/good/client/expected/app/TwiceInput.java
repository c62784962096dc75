package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Quick}, emitted by Stepmark.
 *
 * @param value the member <code>value</code>
 */
@GeneratedFrom("app.Quick")
public record TwiceInput(int value) {
}
