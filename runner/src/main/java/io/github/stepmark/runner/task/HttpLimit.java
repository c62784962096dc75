package io.github.stepmark.runner.task;

import io.github.stepmark.runner.data.StateError;
import java.time.Duration;

/** The time that an HTTP task's call has, whatever its {@code TimeoutSeconds} say. */
public final class HttpLimit {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private HttpLimit() {}

  /** The answer, or the error that comes in its place where it takes too long. */
  public static Answer of(Answer answer, Resource resource) {
    return answer.takes().compareTo(LONGEST) <= 0 || !resource.isCallOf("http:invoke")
        ? answer
        : Answer.error(
                StateError.of(
                    "States.Http.Socket", "The endpoint did not answer within 60 seconds."))
            .taking(LONGEST);
  }
}
