package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Upper}, emitted by Stepmark.
 *
 * @param class_ the member <code>class</code>
 * @param new_ the member <code>new</code>
 */
@GeneratedFrom("app.Upper")
public record UpCaseInput(String class_, String new_) {
}
