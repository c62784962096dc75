package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Returned} is started with.
 *
 * @param parcel the member <code>parcel</code>
 * @param items the member <code>items</code>
 * @param customer the member <code>customer</code>
 */
@GeneratedFrom("app.Returned")
public record ReturnedInput(String parcel, int items, String customer) {
}
