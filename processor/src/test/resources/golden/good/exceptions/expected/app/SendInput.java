package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Booking}, emitted by Stepmark.
 *
 * @param address the member <code>address</code>
 */
@GeneratedFrom("app.Booking")
public record SendInput(String address) {
}
