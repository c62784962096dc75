package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Nested} gives.
 *
 * @param line the member <code>line</code>
 */
@GeneratedFrom(value = "app.Nested", nullable = {"line"})
public record NestedOutput(Object line) {
}
