package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Greeting} gives.
 *
 * @param text the member <code>Text</code>
 */
@GeneratedFrom("app.Greeting")
public record GreetingOutput(@Field("Text") String text) {
}
