package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Plain}, emitted by Stepmark.
 *
 * @param name the member <code>name</code>
 */
@GeneratedFrom("app.Plain")
public record ThirdInput(String name) {
}
