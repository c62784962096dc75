package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Mixed}, emitted by Stepmark.
 *
 * @param cents the member <code>cents</code>
 */
@GeneratedFrom("app.Mixed")
public record SumInput(int cents) {
}
