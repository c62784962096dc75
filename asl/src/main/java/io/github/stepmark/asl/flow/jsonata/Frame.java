package io.github.stepmark.asl.flow.jsonata;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The variables of a block or of a call of a function. Two are never equal. */
final class Frame {

  private final @Nullable Frame outer;
  private final Set<String> loose;
  private final Map<String, Value> own = new HashMap<>();

  /**
   * @param loose the variables that are assigned who knows when, so that nothing is known of them
   */
  Frame(@Nullable Frame outer, Set<String> loose) {
    this.outer = outer;
    this.loose = loose;
  }

  /** Whether the variable is assigned where its value is known. */
  boolean isFirm(String variable) {
    return !loose.contains(variable);
  }

  void bind(String variable, Value value) {
    own.put(variable, value);
  }

  /** The frame that has the variable. */
  @Nullable Frame owner(String variable) {
    for (Frame frame = this; frame != null; frame = frame.outer) {
      if (frame.own.containsKey(variable) || frame.loose.contains(variable)) {
        return frame;
      }
    }
    return null;
  }

  /** The value of a variable that it has itself. */
  Value own(String variable) {
    return isFirm(variable) ? own.getOrDefault(variable, Value.UNKNOWN) : Value.UNKNOWN;
  }
}
