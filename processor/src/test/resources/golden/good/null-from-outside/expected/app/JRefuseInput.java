package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param reason the member <code>reason</code>
 */
@GeneratedFrom("app.Expressions")
public record JRefuseInput(String reason) {
}
