package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Naming;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Java's names for states and for what is made of them, each of which is given once. */
final class JavaNames {

  /** The methods that each class has; a state must not be called so. */
  private static final Set<String> OF_OBJECT =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  private final Set<String> taken = new HashSet<>();

  JavaNames(Set<String> taken) {
    taken.forEach(name -> this.taken.add(folded(name)));
  }

  /** The method of a state: {@code openCase} for {@code Open Case}. */
  String method(String state, Naming style) {
    return method(methodName(state, style));
  }

  /** A name that Java takes, made of one that it may not take. */
  String method(String name) {
    return unused(isReserved(name) ? name + "_" : name);
  }

  /**
   * A method's name before it is made unique: one that {@code style} makes the state's of, or where
   * that cannot be, one as people write them, {@code inStock} for {@code IN_STOCK?}.
   */
  static String methodName(String state, Naming style) {
    String name = methodName(state);
    return style.of(name).equals(state) ? name : calmName(state);
  }

  /** A name as people write them, without words all in capitals. */
  static String calmName(String text) {
    return joined(words(text).stream().map(JavaNames::calm).toList());
  }

  /** A method's name that styles can make the state's of. */
  static String methodName(String state) {
    return joined(words(state));
  }

  private static String joined(List<String> words) {
    if (words.isEmpty()) {
      return "state";
    }
    StringBuilder name = new StringBuilder(small(words.get(0)));
    words.subList(1, words.size()).forEach(word -> name.append(capital(word)));
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name.toString() : "state" + name;
  }

  /** A class: {@code OpenCaseBranch} for {@code openCase} and {@code Branch}. */
  String type(String prefix, String method, String suffix) {
    return unused(prefix + capital(method) + suffix);
  }

  /** Whether no method can have the name. */
  static boolean isReserved(String name) {
    return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) || OF_OBJECT.contains(name);
  }

  /** A class may end up as a file, and not all file systems tell capitals from small letters. */
  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private String unused(String name) {
    String unused = name;
    for (int i = 2; !taken.add(folded(unused)); i++) {
      unused = name + i;
    }
    return unused;
  }

  /** What stands between characters that no name can have. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) && Character.isJavaIdentifierPart(c)) {
                word.appendCodePoint(c);
              } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  static String capital(String word) {
    int first = word.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toUpperCase(first))
        .append(word, Character.charCount(first), word.length())
        .toString();
  }

  /** Without capitals but the first, where all are: {@code Stock} for {@code STOCK}. */
  private static String calm(String word) {
    int second = word.offsetByCodePoints(0, 1);
    return word.equals(word.toUpperCase(Locale.ROOT))
        ? word.substring(0, second) + word.substring(second).toLowerCase(Locale.ROOT)
        : word;
  }

  /** With its first letters small: {@code snsPublish} for {@code SNSPublish}. */
  private static String small(String word) {
    int capitals = 0;
    while (capitals < word.length() && Character.isUpperCase(word.charAt(capitals))) {
      capitals++;
    }
    if (capitals < word.length() && capitals > 1 && Character.isLetter(word.charAt(capitals))) {
      capitals--;
    }
    return word.substring(0, capitals).toLowerCase(Locale.ROOT) + word.substring(capitals);
  }

  /** The style by which the fewest of {@code states} have to be named. */
  static Naming style(List<String> states) {
    Naming best = Naming.TITLE_CASE;
    for (Naming style : Naming.values()) {
      if (made(style, states) > made(best, states)) {
        best = style;
      }
    }
    return best;
  }

  private static long made(Naming style, List<String> states) {
    return states.stream().filter(state -> style.of(methodName(state)).equals(state)).count();
  }
}
