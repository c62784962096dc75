package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Returned}, emitted by Stepmark.
 *
 * @param items the member <code>items</code>
 * @param customer the member <code>customer</code>
 */
@GeneratedFrom("app.Returned")
public record LookUpInput(int items, String customer) {
}
