package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Answered}, emitted by Stepmark.
 *
 * @param word the member <code>word</code>
 */
@GeneratedFrom("app.Answered")
public record ToldInput(String word) {
}
