package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Orders}, emitted by Stepmark.
 *
 * @param id the member <code>Id</code>
 * @param score the member <code>Score</code>
 */
@GeneratedFrom("app.Orders")
public record ScoreOutput(String id, int score) {
}
