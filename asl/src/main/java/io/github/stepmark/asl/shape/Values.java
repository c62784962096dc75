package io.github.stepmark.asl.shape;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which scalars of one type there may be. What a value is not is kept, too: the way on which it is
 * no {@code "card"} is told apart from the way on which it is.
 *
 * @param only all that there may be; {@code null} where that is not known
 * @param never what there is not, where {@code only} is not known
 */
public record Values<T>(@Nullable Set<T> only, Set<T> never) {

  /** With more of them nothing is concluded from any. */
  private static final int MOST = 64;

  private static final Values<?> ANY = new Values<>(null, Set.of());

  /** Any value. */
  @SuppressWarnings("unchecked") // it has none
  static <T> Values<T> any() {
    return (Values<T>) ANY;
  }

  /** One of those. */
  static <T> Values<T> of(Set<T> constants) {
    return constants.size() > MOST ? any() : new Values<>(copy(constants), Set.of());
  }

  private static <T> Set<T> copy(Set<T> values) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(values));
  }

  /** Whether {@code value} may be one of these. */
  boolean has(T value) {
    return only != null ? only.contains(value) : !never.contains(value);
  }

  /** Whether none of these is one of {@code other}. */
  boolean isApartFrom(Values<T> other) {
    return only != null
        ? only.stream().noneMatch(other::has)
        : other.only != null && other.only.stream().noneMatch(this::has);
  }

  /** Those of both. */
  Values<T> merge(Values<T> other) {
    if (equals(other)) {
      return this;
    }
    if (only != null && other.only != null) {
      if (only.containsAll(other.only)) {
        return this;
      }
      Set<T> all = new LinkedHashSet<>(only);
      all.addAll(other.only);
      return of(all);
    }
    Set<T> neither = new LinkedHashSet<>(never);
    neither.addAll(other.never);
    neither.removeIf(value -> has(value) || other.has(value));
    return neither.isEmpty() ? any() : new Values<>(null, Collections.unmodifiableSet(neither));
  }

  /** Those but {@code value}; {@code null} where nothing is left. */
  @Nullable Values<T> without(T value) {
    if (only == null) {
      Set<T> more = new LinkedHashSet<>(never);
      more.add(value);
      return more.size() > MOST ? this : new Values<>(null, Collections.unmodifiableSet(more));
    }
    Set<T> left = new LinkedHashSet<>(only);
    left.remove(value);
    return left.isEmpty() ? null : new Values<>(Collections.unmodifiableSet(left), Set.of());
  }
}
