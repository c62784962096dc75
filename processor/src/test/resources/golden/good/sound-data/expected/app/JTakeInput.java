package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Expressions")
public record JTakeInput(String id) {
}
