package io.github.stepmark.runner.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** An environment whose context object has one member more. */
final class WithContext implements Environment {

  private final Environment around;
  private final String member;
  private final JsonNode value;
  private @Nullable JsonNode context;

  WithContext(Environment around, String member, JsonNode value) {
    this.around = around;
    this.member = member;
    this.value = value;
  }

  @Override
  public JsonNode context() {
    JsonNode made = context;
    if (made == null) {
      ObjectNode more = JsonNodeFactory.instance.objectNode();
      around.context().properties().forEach(other -> more.set(other.getKey(), other.getValue()));
      made = more.set(member, value);
      context = made;
    }
    return made;
  }

  @Override
  public @Nullable JsonNode variable(String name) {
    return around.variable(name);
  }

  @Override
  public Instant now() {
    return around.now();
  }

  @Override
  public RandomGenerator random() {
    return around.random();
  }

  @Override
  public Inspection inspection() {
    return around.inspection();
  }
}
