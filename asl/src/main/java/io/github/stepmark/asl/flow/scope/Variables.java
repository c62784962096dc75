package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.Presence;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is known of the variables of an execution at some point.
 *
 * @param known those that are or may be assigned there, by name without the dollar
 * @param somewhere all that the machine assigns anywhere, with what mends it where they are not
 *     assigned; of others nothing is known, for the checker tells those that no state assigns
 */
public record Variables(Map<String, Member> known, Map<String, String> somewhere) {

  /** None is assigned, nor known of. */
  public static final Variables NONE = new Variables(Map.of(), Map.of());

  private static final String UNSEEN =
      "The items of a distributed Map see no variables: hand it in by the ItemSelector.";

  public Variables {
    known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
  }

  /** None is assigned yet. */
  public static Variables noneYet(Map<String, String> somewhere) {
    return new Variables(Map.of(), Map.copyOf(somewhere));
  }

  /** None of these can be seen: what the items of a distributed Map are given of them. */
  public Variables unseen() {
    Map<String, String> unseen = new HashMap<>();
    somewhere.keySet().forEach(name -> unseen.put(name, UNSEEN));
    return noneYet(unseen);
  }

  /** What is known of {@code name}. */
  public Member get(String name) {
    Member member = known.get(name);
    if (member != null) {
      return member;
    }
    String mend = somewhere.get(name);
    return mend == null ? Member.UNKNOWN : Member.NEVER.from(mend);
  }

  /** The same, with others assigned. */
  public Variables with(Map<String, Member> assigned) {
    if (assigned.isEmpty()) {
      return this;
    }
    Map<String, Member> all = new LinkedHashMap<>(known);
    all.putAll(assigned);
    return new Variables(all, somewhere);
  }

  /** What is known where two ways come together. */
  public Variables join(Variables other) {
    return merge(other, Merge.PATHS);
  }

  /** The names of those that are known here or in {@code other}. */
  Set<String> namesWith(Variables other) {
    Set<String> names = new LinkedHashSet<>(known.keySet());
    names.addAll(other.known.keySet());
    return names;
  }

  /** What is known where one or the other holds of the same variables. */
  Variables or(Variables other) {
    return merge(other, Merge.ALTERNATIVES);
  }

  private Variables merge(Variables other, Merge how) {
    if (known.equals(other.known)) {
      return this;
    }
    Map<String, Member> all = new LinkedHashMap<>();
    namesWith(other).forEach(name -> all.put(name, get(name).merge(other.get(name), how)));
    return new Variables(all, somewhere);
  }

  /** The same with each changed. */
  public Variables map(UnaryOperator<Member> change) {
    Map<String, Member> all = new LinkedHashMap<>();
    known.forEach((name, member) -> all.put(name, change.apply(member)));
    return new Variables(all, somewhere);
  }

  /** Whether no value of one of them is possible: such a way is never taken. */
  boolean areImpossible() {
    return known.values().stream()
        .anyMatch(member -> member.presence() == Presence.ALWAYS && member.shape().isNothing());
  }
}
