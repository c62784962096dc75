package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Paths}, emitted by Stepmark.
 *
 * @param id the member <code>id</code>
 * @param status the member <code>status</code>
 */
@GeneratedFrom("app.Paths")
public record BillInput(String id, Paths.Status status) {
}
