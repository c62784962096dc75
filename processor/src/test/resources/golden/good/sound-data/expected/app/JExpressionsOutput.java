package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Expressions} gives.
 *
 * @param bill the member <code>bill</code>
 * @param first the member <code>first</code>
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Expressions")
public record JExpressionsOutput(long bill, String first, String id) {
}
