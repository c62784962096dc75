package app;

import io.github.stepmark.GeneratedFrom;
import java.time.Instant;

/**
 * What an execution of {@link Scalars} gives.
 *
 * @param at the member <code>at</code>
 * @param rate the member <code>rate</code>
 * @param flag the member <code>flag</code>
 * @param bytes the member <code>bytes</code>
 * @param nothing the member <code>nothing</code>
 */
@GeneratedFrom("app.Scalars")
public record ScalarsOutput(Instant at, double rate, Boolean flag, int[] bytes, Object nothing) {
}
