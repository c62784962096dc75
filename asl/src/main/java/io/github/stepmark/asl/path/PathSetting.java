package io.github.stepmark.asl.path;

/** What a path stands in, which decides where its bare names end. */
public enum PathSetting {
  /** The path is the whole text. */
  WHOLE(""),
  /** An argument of an intrinsic function or of a path's own. */
  ARGUMENT(",)]"),
  /** A side of a comparison in a filter. */
  FILTER("=!<>~&|)'\""),
  /** A condition of a choice rule as text; its names have no backslash. */
  CONDITION("()]{}'\"=!<>&|,:;@?*\\");

  /** A function's bracket, a step and a blank end a name wherever it stands. */
  private static final String EVERYWHERE = ".[(";

  private final String enders;

  PathSetting(String enders) {
    this.enders = enders;
  }

  boolean endsName(char c) {
    return EVERYWHERE.indexOf(c) >= 0 || enders.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
