package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param percent the member <code>percent</code>
 * @param many the member <code>many</code>
 */
@GeneratedFrom("app.Paths")
public record JoinInput(int percent, int many) {
}
