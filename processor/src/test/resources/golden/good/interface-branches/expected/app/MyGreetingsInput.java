package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Greetings} is started with.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Greetings")
public record MyGreetingsInput(String name) {
}
