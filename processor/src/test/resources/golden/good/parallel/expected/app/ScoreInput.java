package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param id the member <code>Id</code>
 */
@GeneratedFrom("app.Orders")
public record ScoreInput(String id) {
}
