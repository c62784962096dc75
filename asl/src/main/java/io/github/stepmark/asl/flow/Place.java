package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateParts;
import org.jspecify.annotations.Nullable;

/**
 * A state and where it stands.
 *
 * @param isJsonata whether JSONata is its query language
 * @param graph the graph that it stands in
 * @param owner the state whose graph that is; {@code null} at the top level
 * @param branch which of the owner's graphs that is
 * @param ofChild whether it is a step of a child execution, which a distributed Map starts
 */
record Place(
    String pointer,
    String name,
    State state,
    StateParts parts,
    boolean isJsonata,
    StateGraph graph,
    @Nullable Place owner,
    int branch,
    boolean ofChild) {

  /** The place of one of its fields. */
  String at(String field) {
    return pointer + "/" + field;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return pointer.hashCode();
  }
}
