package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param reason the member <code>reason</code>
 */
@GeneratedFrom("app.Paths")
public record RefuseInput(String reason) {
}
