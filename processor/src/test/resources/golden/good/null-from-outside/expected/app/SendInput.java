package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param town the member <code>town</code>
 */
@GeneratedFrom("app.Paths")
public record SendInput(String town) {
}
