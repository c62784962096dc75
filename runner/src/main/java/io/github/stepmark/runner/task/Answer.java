package io.github.stepmark.runner.task;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What became of a task's call.
 *
 * @param result the result, where there is one
 * @param error the error, where there is one
 * @param takes how long the answer is under way, in the run's time
 */
public record Answer(@Nullable Payload result, @Nullable StateError error, Duration takes) {

  /** An empty object. */
  public static final Answer EMPTY = new Answer(Payload.EMPTY, null, Duration.ZERO);

  public static Answer result(JsonNode result) {
    return new Answer(Payload.of(result), null, Duration.ZERO);
  }

  public static Answer error(StateError error) {
    return new Answer(null, error, Duration.ZERO);
  }

  public Answer taking(Duration time) {
    return new Answer(result, error, time);
  }

  /** The same, but for a result that is larger than AWS lets it be. */
  public Answer withinLimit(Resource resource) {
    return result != null && result.isTooLarge()
        ? new Answer(null, StateError.tooLarge(resource.nameInCause()), takes)
        : this;
  }
}
