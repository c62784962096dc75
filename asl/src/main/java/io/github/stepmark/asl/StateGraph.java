package io.github.stepmark.asl;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * {@code StartAt} and {@code States}: what a machine, a branch and an item processor have in
 * common. Transitions never leave the graph they stand in.
 *
 * @param startAt the name of the first state
 * @param states the states by name, in the order in which they are written
 */
public record StateGraph(String startAt, Map<String, State> states) {

  public StateGraph {
    Objects.requireNonNull(startAt, "startAt");
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
  }
}
