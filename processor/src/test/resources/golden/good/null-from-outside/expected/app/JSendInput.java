package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Expressions}, emitted by Stepmark.
 *
 * @param town the member <code>town</code>
 */
@GeneratedFrom("app.Expressions")
public record JSendInput(String town) {
}
