package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Quick} is started with.
 *
 * @param value the member <code>value</code>
 */
@GeneratedFrom("app.Quick")
public record QuickInput(int value) {
}
