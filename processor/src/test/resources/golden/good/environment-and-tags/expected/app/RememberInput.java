package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Greeting}, emitted by Stepmark.
 *
 * @param text the member <code>Text</code>
 */
@GeneratedFrom("app.Greeting")
public record RememberInput(@Field("Text") String text) {
}
