package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.LambdaError;

/**
 * A payload of {@link Refunds}, emitted by Stepmark.
 *
 * @param cause the member <code>cause</code>
 */
@GeneratedFrom("app.Refunds")
public record ExplainInput(LambdaError cause) {
}
