package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Paths} is started with.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Paths")
public record PathsInput(String id) {
}
