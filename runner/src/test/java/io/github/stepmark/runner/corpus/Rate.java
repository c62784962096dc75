package io.github.stepmark.runner.corpus;

/** So many of so many. */
record Rate(int agreed, int all) {

  boolean isAtLeast(int percent) {
    return agreed * 100L >= (long) percent * all;
  }

  @Override
  public String toString() {
    return "%d of %d (%.1f %%)".formatted(agreed, all, all == 0 ? 100.0 : 100.0 * agreed / all);
  }
}
