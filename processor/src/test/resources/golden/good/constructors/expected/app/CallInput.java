package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Clients}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Clients")
public record CallInput(String name) {
}
