package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param note the member <code>note</code>
 */
@GeneratedFrom("app.Paths")
public record NotedInput(String note) {
}
