package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.Presence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is known of the variables of an execution at some point.
 *
 * @param known those that are or may be assigned there, by name without the dollar
 */
public record Variables(Map<String, Member> known) {

  /** None is assigned. */
  public static final Variables NONE = new Variables(Map.of());

  public Variables {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
  }

  /** What is known of {@code name}. */
  public Member get(String name) {
    return known.getOrDefault(name, Member.NEVER);
  }

  /** The same, with others assigned. */
  public Variables with(Map<String, Member> assigned) {
    if (assigned.isEmpty()) {
      return this;
    }
    Map<String, Member> all = new LinkedHashMap<>(known);
    all.putAll(assigned);
    return new Variables(all);
  }

  /** What is known where two ways come together. */
  public Variables join(Variables other) {
    if (equals(other)) {
      return this;
    }
    Set<String> names = new LinkedHashSet<>(known.keySet());
    names.addAll(other.known.keySet());
    Map<String, Member> all = new LinkedHashMap<>();
    names.forEach(name -> all.put(name, get(name).merge(other.get(name), Merge.PATHS)));
    return new Variables(all);
  }

  /** The same with each changed. */
  public Variables map(UnaryOperator<Member> change) {
    Map<String, Member> all = new LinkedHashMap<>();
    known.forEach((name, member) -> all.put(name, change.apply(member)));
    return new Variables(all);
  }

  /** Whether no value of one of them is possible: such a way is never taken. */
  boolean areImpossible() {
    return known.values().stream()
        .anyMatch(member -> member.presence() == Presence.ALWAYS && member.shape().isNothing());
  }
}
