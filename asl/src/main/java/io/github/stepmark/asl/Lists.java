package io.github.stepmark.asl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies lists that may be absent. */
final class Lists {

  private Lists() {}

  /** An unmodifiable copy; absent stays absent, which is not the same as empty. */
  static <T> @Nullable List<T> copyOrNull(@Nullable List<T> list) {
    return list == null ? null : List.copyOf(list);
  }
}
