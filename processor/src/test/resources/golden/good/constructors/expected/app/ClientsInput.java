package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Clients} is started with.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Clients")
public record ClientsInput(String name) {
}
