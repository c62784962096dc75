package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Greeting} is started with.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Greeting")
public record GreetingInput(String name) {
}
