package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Parcel} is started with.
 *
 * @param order the member <code>order</code>
 */
@GeneratedFrom("app.Parcel")
public record ParcelInput(WeighInput order) {
}
