package io.github.stepmark.asl.page;

/** Text of a definition's author, so that it breaks no table and no heading. */
final class MarkdownText {

  private MarkdownText() {}

  /** As text. */
  static String plain(String text) {
    return oneLine(text).replaceAll("([\\\\`*_{}\\[\\]<>|#~])", "\\\\$1");
  }

  /** As code. A pipe ends a cell in code, too, unless it is escaped. */
  static String code(String text) {
    String line = oneLine(text).replace("|", "\\|");
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean touches = line.startsWith("`") || line.endsWith("`") || line.isEmpty();
    return touches ? fence + " " + line + " " + fence : fence + line + fence;
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
