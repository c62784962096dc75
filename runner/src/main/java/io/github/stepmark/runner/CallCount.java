package io.github.stepmark.runner;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How often each of the answers that come in turn has been asked for in one execution. */
final class CallCount {

  private @Nullable Map<Object, Integer> counts;

  /** 0 for the first call of {@code answers}, 1 for the second, and so on. */
  int next(Object answers) {
    if (counts == null) {
      counts = new IdentityHashMap<>();
    }
    return counts.merge(answers, 1, Integer::sum) - 1;
  }
}
