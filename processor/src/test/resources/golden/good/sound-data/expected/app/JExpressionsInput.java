package app;

import io.github.stepmark.GeneratedFrom;

/**
 * What an execution of {@link Expressions} is started with.
 *
 * @param id the member <code>id</code>
 */
@GeneratedFrom("app.Expressions")
public record JExpressionsInput(String id) {
}
