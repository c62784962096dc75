package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Refunds}, emitted by Stepmark.
 *
 * @param seat the member <code>seat</code>
 */
@GeneratedFrom("app.Refunds")
public record ReserveInput(String seat) {
}
