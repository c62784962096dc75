package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.Orders")
public record PayInput(String id, int count) {
}
