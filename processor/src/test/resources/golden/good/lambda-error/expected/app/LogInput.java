package app;

import io.github.stepmark.GeneratedFrom;

/**
 * A payload of {@link Refunds}, emitted by Stepmark.
 *
 * @param seat the member <code>seat</code>
 * @param error the member <code>error</code>
 */
@GeneratedFrom("app.Refunds")
public record LogInput(String seat, Refunds.Failure error) {
}
