package app;

import io.github.stepmark.Field;
import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Returned}, emitted by Stepmark.
 *
 * @param id the member <code>parcel</code>
 * @param items the member <code>items</code>
 */
@GeneratedFrom("app.Returned")
public record LookAtInput(@Field("parcel") String id, int items) {
}
