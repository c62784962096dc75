package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Old}, emitted by Stepmark.
 *
 * @param count the member <code>count</code>
 */
@GeneratedFrom("app.Old")
@SuppressWarnings({"deprecation", "removal"})
public record CountInput(int count) {
}
