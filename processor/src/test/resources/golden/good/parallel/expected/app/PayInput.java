package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param cents the member <code>Cents</code>
 */
@GeneratedFrom("app.Orders")
public record PayInput(int cents) {
}
