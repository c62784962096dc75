package io.github.stepmark.processor.flow;

import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.PayloadType.Scalar;
import io.github.stepmark.processor.model.ScalarKind;
import io.github.stepmark.processor.model.ScalarKind.Family;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Java types that handlers take a value and its members for. Their shapes alone would not do:
 * an {@code int}, a {@code long} and a {@code BigInteger} are the same JSON, but not the same
 * promise.
 *
 * @param type that of the value; {@code null} where nobody takes the whole of it, or where two take
 *     it for different types
 * @param members those of its members, by their names in JSON
 */
record Declared(@Nullable PayloadType type, Map<String, Declared> members) {

  /** Nobody says anything. */
  static final Declared NOTHING = new Declared(null, Map.of());

  /** Of a value that is taken for {@code type}, whose members have those types. */
  static Declared of(PayloadType type, Map<String, PayloadType> members) {
    Map<String, Declared> all = new LinkedHashMap<>();
    members.forEach((name, member) -> all.put(name, new Declared(member.present(), Map.of())));
    return new Declared(type, all);
  }

  /** What is declared of a member. */
  Declared member(String name) {
    return members.getOrDefault(name, NOTHING);
  }

  /** The same of the member at the end of {@code steps} into a value. */
  Declared at(List<String> steps) {
    Declared around = this;
    for (int i = steps.size() - 1; i >= 0; i--) {
      around = new Declared(null, Map.of(steps.get(i), around));
    }
    return around;
  }

  /** What is declared of a value that is taken for both. */
  Declared and(Declared other) {
    Map<String, Declared> both = new LinkedHashMap<>(members);
    other.members.forEach((name, member) -> both.merge(name, member, Declared::and));
    PayloadType own = agrees(both) ? type : null;
    PayloadType theirs = other.agrees(both) ? other.type : null;
    return new Declared(
        own == null || theirs == null ? first(own, theirs) : narrower(own, theirs), both);
  }

  /** Whether the members are of no narrower types in {@code all}. */
  private boolean agrees(Map<String, Declared> all) {
    return members.entrySet().stream()
        .allMatch(member -> same(member.getValue().type(), all.get(member.getKey()).type()));
  }

  /** Whether two types are one but for a wrapper class. */
  static boolean same(@Nullable PayloadType one, @Nullable PayloadType other) {
    return one instanceof Scalar scalar && other instanceof Scalar another
        ? scalar.kind() == another.kind()
        : Objects.equals(one, other);
  }

  private static @Nullable PayloadType first(
      @Nullable PayloadType one, @Nullable PayloadType other) {
    return one == null ? other : one;
  }

  /** The one of two types whose values the other takes as well; {@code null} if that is unclear. */
  private static @Nullable PayloadType narrower(PayloadType one, PayloadType other) {
    return one instanceof Scalar scalar && other instanceof Scalar another
        ? narrower(scalar, another)
        : one.equals(other) ? one : null;
  }

  private static @Nullable Scalar narrower(Scalar one, Scalar other) {
    if (one.kind() == other.kind()) {
      return one.javaType().isPrimitive() ? one : other;
    }
    Family family = one.kind().family();
    if (family == Family.INTEGER && other.kind().family() == family) {
      return one.kind().compareTo(other.kind()) < 0 ? one : other; // they stand by their ranges
    }
    return one.kind() == ScalarKind.STRING ? other : other.kind() == ScalarKind.STRING ? one : null;
  }
}
