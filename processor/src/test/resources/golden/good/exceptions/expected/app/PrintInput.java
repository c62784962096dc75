package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Booking}, emitted by Stepmark.
 *
 * @param seat the member <code>seat</code>
 */
@GeneratedFrom("app.Booking")
public record PrintInput(String seat) {
}
