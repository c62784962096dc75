package io.github.stepmark.asl.jsonata;

/** The strings in fields that are JSONata: between <code>{%</code> and <code>%}</code>. */
public final class Delimited {

  /** How many characters each of the delimiters has. */
  public static final int LENGTH = 2;

  private static final String OPEN = "{%";
  private static final String CLOSE = "%}";

  private Delimited() {}

  /** Whether {@code text} is an expression: with both delimiters, which do not overlap. */
  public static boolean is(String text) {
    return begins(text) && text.endsWith(CLOSE) && text.length() >= 2 * LENGTH;
  }

  /** Whether {@code text} begins as expressions do, and may be meant for one. */
  public static boolean begins(String text) {
    return text.startsWith(OPEN);
  }

  /** Whether {@code text} only begins, or only ends, as expressions do. */
  public static boolean isHalf(String text) {
    return !is(text) && (begins(text) || text.endsWith(CLOSE));
  }

  /** What stands between the delimiters of {@code text}, which {@link #is is} an expression. */
  public static String inner(String text) {
    if (!is(text)) {
      throw new IllegalArgumentException(text);
    }
    return text.substring(LENGTH, text.length() - LENGTH);
  }
}
