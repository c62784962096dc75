package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Booking}, emitted by Stepmark.
 *
 * @param guest the member <code>guest</code>
 */
@GeneratedFrom("app.Booking")
public record ArchiveInput(String guest) {
}
