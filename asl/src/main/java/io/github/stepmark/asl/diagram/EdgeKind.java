package io.github.stepmark.asl.diagram;

/** Why one state follows another. */
enum EdgeKind {
  /** {@code StartAt}, {@code Next}, {@code End}, and the way out of a Succeed state. */
  NEXT,
  /** A rule or the {@code Default} of a Choice. */
  CHOICE,
  /** An element of {@code Catch}. */
  CATCH
}
