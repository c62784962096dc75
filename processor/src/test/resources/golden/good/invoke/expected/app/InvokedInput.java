package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Invoked} is started with.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Invoked")
public record InvokedInput(String id) {
}
