package io.github.stepmark.asl.page;

import java.util.regex.Pattern;

/** Text of a definition's author, so that it breaks no table and no heading. */
final class MarkdownText {

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>|#~]");
  private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

  private MarkdownText() {}

  /** As text. */
  static String plain(String text) {
    return MARKUP.matcher(oneLine(text)).replaceAll("\\\\$0");
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
    return CONTROLS.matcher(text).replaceAll(" ");
  }
}
