package io.github.stepmark.runner.query.intrinsic;

/** Arguments that an intrinsic function cannot work with. */
public final class IntrinsicFailure extends Exception {

  private static final long serialVersionUID = 1;

  IntrinsicFailure(String function, String why) {
    super("Invalid arguments in %s: %s".formatted(function, why), null, false, false);
  }

  /** Which function, and why. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
