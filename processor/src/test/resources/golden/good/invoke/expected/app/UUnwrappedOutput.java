package app;

import io.github.stepmark.GeneratedFrom;
import java.util.Optional;

/**
 * What an execution of {@link Unwrapped} gives.
 *
 * @param note the member <code>note</code>
 * @param answer the member <code>answer</code>
 */
@GeneratedFrom("app.Unwrapped")
public record UUnwrappedOutput(Optional<String> note, Unwrapped.Maybe answer) {
}
