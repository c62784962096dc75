package io.github.stepmark.runner.query.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.runner.query.Environment;
import java.util.AbstractMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The variable {@code $states}. Few expressions look at the context object, so it is made when one
 * does.
 */
final class StatesVariable extends AbstractMap<String, Object> {

  private static final String CONTEXT = "context";

  private final Environment environment;
  private final Map<String, JsonNode> members;

  /** {@code members} are those beside the context object. */
  StatesVariable(Environment environment, Map<String, JsonNode> members) {
    this.environment = environment;
    this.members = members;
  }

  @Override
  public boolean containsKey(Object key) {
    return CONTEXT.equals(key) || members.containsKey(key);
  }

  @Override
  public @Nullable Object get(Object key) {
    JsonNode value = CONTEXT.equals(key) ? environment.context() : members.get(key);
    return value == null ? null : JavaValues.of(value);
  }

  @Override
  public Set<Entry<String, Object>> entrySet() {
    Map<String, Object> all = new LinkedHashMap<>();
    members.forEach((name, value) -> all.put(name, JavaValues.of(value)));
    all.put(CONTEXT, JavaValues.of(environment.context()));
    return all.entrySet();
  }
}
