package io.github.stepmark.asl.page;

import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import org.jspecify.annotations.Nullable;

/** What a retrier does, in words. */
final class RetryText {

  private static final long DEFAULT_ATTEMPTS = 3;
  private static final long DEFAULT_INTERVAL = 1;

  private RetryText() {}

  static String of(Retrier retrier) {
    long attempts = or(retrier.maxAttempts(), DEFAULT_ATTEMPTS);
    if (attempts == 0) {
      return "is not retried";
    }
    StringBuilder text =
        new StringBuilder()
            .append(attempts)
            .append(attempts == 1 ? " retry after " : " retries, the first after ")
            .append(or(retrier.intervalSeconds(), DEFAULT_INTERVAL))
            .append(" s");
    if (attempts > 1) {
      String rate =
          retrier.backoffRate() == null
              ? "2"
              : retrier.backoffRate().stripTrailingZeros().toPlainString();
      text.append(", each wait ").append(rate).append(" times the one before");
    }
    if (retrier.maxDelaySeconds() != null) {
      text.append(", ").append(retrier.maxDelaySeconds()).append(" s at most");
    }
    return text.append(retrier.jitterStrategy() == JitterStrategy.FULL ? ", at random" : "")
        .toString();
  }

  private static long or(@Nullable Long value, long otherwise) {
    return value == null ? otherwise : value;
  }
}
