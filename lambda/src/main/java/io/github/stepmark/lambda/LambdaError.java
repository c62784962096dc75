package io.github.stepmark.lambda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Lambda says of an exception that has left a handler: the {@code Cause} of the error that a
 * catcher hands on, which is text that holds JSON. A handler takes it as a parameter:
 *
 * <pre>{@code
 * @Catch(on = NoSeat.class, next = "refund", resultPath = "$.error")
 * …
 * void refund(@From("$.error.Cause") LambdaError cause)
 * }</pre>
 *
 * <p>In a payload it is text. Not every {@code Cause} is Lambda's: a timeout, a service, a Fail
 * state have any words there, and Step Functions cuts a longer one after 32,768 characters. What is
 * not Lambda's JSON is taken as {@link #errorMessage}, without a type; nothing fails.
 *
 * @param errorMessage the exception's message, or the whole text where it is not Lambda's
 * @param errorType the binary name of the exception's class; null where the text is not Lambda's
 * @param stackTrace a line for each frame
 * @param cause what the exception was caused by, where the function's runtime reports that: .NET's
 *     does, Java's does not, so that of a handler of this workflow it is null
 */
public record LambdaError(
    @Nullable String errorMessage,
    @Nullable String errorType,
    List<String> stackTrace,
    @Nullable LambdaError cause) {

  public LambdaError {
    stackTrace = List.copyOf(stackTrace);
  }
}
