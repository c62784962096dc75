package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Refunds} is started with.
 *
 * @param seat the member <code>seat</code>
 */
@GeneratedFrom("app.Refunds")
public record RefundsInput(String seat) {
}
