package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Invoked}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Invoked")
public record WholeInput(String id) {
}
