package io.github.stepmark.junit.coverage;

/** Thrown after the last test where a workflow has less coverage than there must be. */
public final class CoverageTooLow extends RuntimeException {

  private static final long serialVersionUID = 1;

  CoverageTooLow(String message) {
    super(message, null, false, false);
  }
}
