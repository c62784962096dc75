package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.query.Environment;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** What the fields of the state that a strand is in see: its context object and its variables. */
final class StrandEnvironment implements Environment {

  private final Strand strand;
  private final ContextObject contextObject;
  private final Instant now;
  private final RandomGenerator random;
  private @Nullable JsonNode context;

  StrandEnvironment(
      Strand strand, ContextObject contextObject, Instant now, RandomGenerator random) {
    this.strand = strand;
    this.contextObject = contextObject;
    this.now = now;
    this.random = random;
  }

  /** Most states never look at it, so it is made when one does. */
  @Override
  public JsonNode context() {
    JsonNode made = context;
    if (made == null) {
      made = contextObject.seenBy(strand);
      context = made;
    }
    return made;
  }

  @Override
  public @Nullable JsonNode variable(String name) {
    return strand.scope().get(name);
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public RandomGenerator random() {
    return random;
  }
}
