package io.github.stepmark.runner;

import java.util.IdentityHashMap;
import java.util.Map;

/** How often each of the answers that come in turn has been asked for in one execution. */
final class CallCount {

  private final Map<Object, Integer> counts = new IdentityHashMap<>();

  /** 0 for the first call of {@code answers}, 1 for the second, and so on. */
  int next(Object answers) {
    return counts.merge(answers, 1, Integer::sum) - 1;
  }
}
