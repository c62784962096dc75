package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param percent the member <code>percent</code>
 * @param many the member <code>many</code>
 */
@GeneratedFrom("app.Expressions")
public record JJoinInput(int percent, int many) {
}
