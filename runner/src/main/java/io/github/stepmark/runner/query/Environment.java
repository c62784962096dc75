package io.github.stepmark.runner.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What a state's fields see beside its data. */
public interface Environment {

  /** The context object: {@code $$}, or {@code $states.context}. */
  JsonNode context();

  /** The variable's value; null where it has not been assigned. */
  @Nullable JsonNode variable(String name);

  /** The time in the execution. */
  Instant now();

  /** What functions draw random values from. */
  RandomGenerator random();

  /** Who is told of the data on its way through the state. */
  default Inspection inspection() {
    return Inspection.NONE;
  }

  /** The same with a member of the context object more, or another value for it. */
  default Environment withContext(String member, JsonNode value) {
    return new WithContext(this, member, value);
  }
}
