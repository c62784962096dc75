package io.github.stepmark.asl.shape;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The constants that a scalar may be. */
final class Constants {

  /** With more of them nothing is concluded from any. */
  static final int MOST = 64;

  private Constants() {}

  /** Those of both; {@code null} where one is not known, or where there are too many. */
  static <T> @Nullable Set<T> both(@Nullable Set<T> one, @Nullable Set<T> other) {
    if (one == null || other == null) {
      return null;
    }
    if (one.containsAll(other)) {
      return one;
    }
    Set<T> all = new LinkedHashSet<>(one);
    all.addAll(other);
    return all.size() > MOST ? null : Collections.unmodifiableSet(all);
  }
}
