package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Invoked}, emitted by Stepmark.
 *
 * @param execution the member <code>execution</code>
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Invoked")
public record BoundInput(String execution, String id) {
}
