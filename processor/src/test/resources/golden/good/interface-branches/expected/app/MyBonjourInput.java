package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Greetings}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Greetings")
public record MyBonjourInput(String name) {
}
