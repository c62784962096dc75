package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Parcel}, emitted by Stepmark.
 *
 * @param error the member <code>Error</code>
 */
@GeneratedFrom("app.Parcel")
public record StoreInput(@Field("Error") String error) {
}
