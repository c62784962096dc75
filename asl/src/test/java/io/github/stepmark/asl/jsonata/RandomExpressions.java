package io.github.stepmark.asl.jsonata;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Writes expressions at random: by the grammar, and then with a few characters changed. */
final class RandomExpressions {

  private static final List<String> ATOMS =
      List.of(
          "a",
          "order",
          "`two words`",
          "and",
          "in",
          "or",
          "größe",
          "$",
          "$$",
          "$v",
          "$states.input",
          "1",
          "0",
          "-2.50",
          "1e3",
          "1E-400",
          "'it'",
          "\"it's \\u00e9 \\n\"",
          "true",
          "false",
          "null",
          "*",
          "**",
          "%",
          "()",
          "[]",
          "{}");
  private static final List<String> OPERATORS =
      List.of(
          "+", "-", "*", "/", "%", "&", "=", "!=", "<", "<=", ">", ">=", " in ", " and ", " or ",
          "~>");
  private static final List<String> SCRAPS =
      List.of(
          ".",
          "..",
          "[",
          "]",
          "{",
          "}",
          "(",
          ")",
          ",",
          ";",
          ":",
          ":=",
          "?",
          "??",
          "?:",
          "|",
          "^",
          "@",
          "#",
          "$",
          "%",
          "*",
          "**",
          "/",
          "/*",
          "*/",
          "!",
          "~",
          "~>",
          "\"",
          "'",
          "`",
          "\\",
          "0",
          "1",
          "e",
          " ",
          "\n",
          "<",
          ">",
          "=",
          "and",
          "in",
          "null",
          "function",
          "λ",
          "a",
          "-");
  private static final List<String> SIGNATURES =
      List.of(
          "", "", "<n:n>", "<s-nn?:s>", "<a<n>:n>", "<(sn)-:b>", "<f<s:o>>", "<a+:x>", "<s<n>>");

  private final Random random;

  RandomExpressions(long seed) {
    this.random = new Random(seed);
  }

  /** An expression that the grammar makes; some are refused all the same. */
  String grammatical(int depth) {
    if (depth == 0) {
      return one(ATOMS);
    }
    Supplier<String> inner = () -> grammatical(depth - 1 - random.nextInt(2) * (depth - 1));
    String left = inner.get();
    return switch (random.nextInt(24)) {
      case 0, 1, 2 -> left + "." + inner.get();
      case 3 -> left + "[" + inner.get() + "]";
      case 4 -> left + "[]";
      case 5 -> left + "^(" + one(List.of("", "<", ">")) + inner.get() + ", " + inner.get() + ")";
      case 6 -> left + "{" + inner.get() + ": " + inner.get() + "}";
      case 7 -> left + "@$v";
      case 8 -> left + "#$i";
      case 9, 10, 11 -> left + blank() + one(OPERATORS) + blank() + inner.get();
      case 12 -> "(" + left + "; " + inner.get() + one(List.of("", ";")) + ")";
      case 13 -> "[" + left + ", " + inner.get() + ".." + inner.get() + "]";
      case 14 -> "{" + left + ": " + inner.get() + ", 'x': 1}";
      case 15 -> left + " ? " + inner.get() + one(List.of("", " : " + inner.get()));
      case 16 -> "$v := " + left;
      case 17 -> "$f(" + left + ", " + one(List.of("?", inner.get(), "/a(b|c)\\/d+/i")) + ")";
      case 18 ->
          one(List.of("function", "λ"))
              + "($x, $y)"
              + one(SIGNATURES)
              + " {"
              + blank()
              + left
              + "}"
              + one(List.of("", "(1)"));
      case 19 -> "|" + left + "|" + inner.get() + one(List.of("", ", 'x'")) + "|";
      case 20 -> "-" + left;
      case 21 -> "(" + left + ")";
      case 22 -> left + "(" + inner.get() + ")";
      default -> left + " ~> $g(" + inner.get() + ")";
    };
  }

  /** {@code text} with one to three scraps put in, or as many characters taken out. */
  String mutated(String text) {
    StringBuilder changed = new StringBuilder(text);
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(changed.length() + 1);
      if (random.nextBoolean() || at == changed.length()) {
        changed.insert(at, one(SCRAPS));
      } else {
        changed.deleteCharAt(at);
      }
    }
    return changed.toString();
  }

  private String blank() {
    return one(List.of("", "", " ", "\n", "\t", " /* why */ "));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
