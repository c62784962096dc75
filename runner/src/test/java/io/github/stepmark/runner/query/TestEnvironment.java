package io.github.stepmark.runner.query;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** An environment of a state that is called M, at noon of New Year's Day. */
public record TestEnvironment(Map<String, JsonNode> variables, RandomGenerator random)
    implements Environment {

  /** Without variables. */
  public TestEnvironment() {
    this(Map.of(), new Random(7));
  }

  @Override
  public JsonNode context() {
    return Json.parse("{\"State\": {\"Name\": \"M\"}}");
  }

  @Override
  public @Nullable JsonNode variable(String name) {
    return variables.get(name);
  }

  @Override
  public Instant now() {
    return Instant.parse("2026-01-01T12:00:00Z");
  }
}
