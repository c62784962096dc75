package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Fleet}, emitted by Stepmark.
 *
 * @param day the member <code>day</code>
 */
@GeneratedFrom("app.Fleet")
public record FreeInput(String day) {
}
