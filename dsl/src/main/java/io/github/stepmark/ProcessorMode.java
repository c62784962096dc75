package io.github.stepmark;

/** Where the item processor of a {@link MapState} runs. */
public enum ProcessorMode {
  /** In the execution itself: up to 40 items at once, in one history of 25,000 events. */
  INLINE,
  /** In child executions of their own: up to 10,000 at once; Standard workflows only. */
  DISTRIBUTED
}
