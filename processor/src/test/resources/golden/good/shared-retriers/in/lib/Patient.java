package lib;

import io.github.stepmark.*;

/** Stands for a retrier of its own and the two of AWS's and {@link Insistent}'s advice. */
@Retry(
    errors = "Busy",
    intervalSeconds = 1,
    maxDelaySeconds = 60,
    jitter = Retry.Jitter.FULL,
    comment = "the line is busy")
@RetryLambda
@Insistent
public @interface Patient {}
