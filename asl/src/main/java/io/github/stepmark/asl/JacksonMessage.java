package io.github.stepmark.asl;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What Jackson says of a text that is no JSON, for who wrote the text: without the codes of
 * characters and the names of Jackson's own settings, which an author cannot change.
 */
final class JacksonMessage {

  private static final String CODE = " \\(code \\d+(?: / 0x\\p{XDigit}+)?\\)";

  private static final List<Replacement> REPLACEMENTS =
      List.of(
          Replacement.of(", from `[^`]*`", ""),
          Replacement.of(
              "Document nesting depth \\(\\d+\\) exceeds the maximum allowed \\((\\d+)\\)",
              "Objects and arrays stand more than $1 deep in each other"),
          Replacement.of(": enable `[^`]*` to allow", ""),
          Replacement.of(": maybe a \\(non-standard\\) comment\\?.*", ": JSON has no comments"),
          Replacement.of("\\[Source: [^;]*; line: (\\d+), column: (\\d+)]", "line $1, column $2"),
          Replacement.of("\\(\\(CTRL-CHAR, code (\\d+)\\)\\)", "with the code $1"),
          Replacement.of("\\(('.{1,2}')" + CODE + "\\)", "$1"),
          Replacement.of("(escape '.{1,2}')" + CODE, "$1"),
          Replacement.of("end-of-input(?=[A-Za-z])", "end-of-input: "));

  private JacksonMessage() {}

  static String plain(String message) {
    String plain = message;
    for (Replacement replacement : REPLACEMENTS) {
      plain = replacement.found().matcher(plain).replaceAll(replacement.plain());
    }
    return plain;
  }

  private record Replacement(Pattern found, String plain) {

    static Replacement of(String found, String plain) {
      return new Replacement(Pattern.compile(found, Pattern.DOTALL), plain);
    }
  }
}
