package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Greeting}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Greeting")
public record GreetInput(String name) {
}
