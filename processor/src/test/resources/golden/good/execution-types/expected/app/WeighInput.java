package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Parcel}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param grams the member <code>grams</code>
 */
@GeneratedFrom("app.Parcel")
public record WeighInput(String id, int grams) {
}
