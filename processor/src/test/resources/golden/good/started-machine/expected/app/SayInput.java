package app;

import io.github.stepmark.GeneratedFrom;
import java.util.Optional;

/**
 * A payload of {@link Telling}, emitted by Stepmark.
 *
 * @param text the member <code>text</code>
 */
@GeneratedFrom("app.Telling")
public record SayInput(Optional<String> text) {
}
