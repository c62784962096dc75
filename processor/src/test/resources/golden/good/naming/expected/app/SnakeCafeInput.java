package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Snake}, emitted by Stepmark.
 *
 * @param straße the member <code>Straße</code>
 */
@GeneratedFrom("app.Snake")
public record SnakeCafeInput(String straße) {
}
