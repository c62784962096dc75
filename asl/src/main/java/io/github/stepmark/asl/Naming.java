package io.github.stepmark.asl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How names are made from Java names; the constants are those of the DSL's {@code NamingStyle}. A
 * Java name is read as words: a new one starts at a capital after a small letter or a digit, at the
 * last of several capitals before a small letter, and at a digit after a small letter.
 */
public enum Naming {
  AS_WRITTEN {
    @Override
    String join(String name, List<String> words) {
      return name;
    }
  },
  TITLE_CASE {
    @Override
    String join(String name, List<String> words) {
      return words.stream().map(Naming::capitalised).collect(Collectors.joining(" "));
    }
  },
  SENTENCE_CASE {
    @Override
    String join(String name, List<String> words) {
      return IntStream.range(0, words.size())
          .mapToObj(i -> i == 0 ? capitalised(words.get(i)) : small(words.get(i)))
          .collect(Collectors.joining(" "));
    }
  },
  UPPER_CAMEL {
    @Override
    String join(String name, List<String> words) {
      return words.stream().map(Naming::capitalised).collect(Collectors.joining());
    }
  },
  SNAKE_CASE {
    @Override
    String join(String name, List<String> words) {
      return String.join("_", words).toLowerCase(Locale.ROOT);
    }
  },
  KEBAB_CASE {
    @Override
    String join(String name, List<String> words) {
      return String.join("-", words).toLowerCase(Locale.ROOT);
    }
  };

  abstract String join(String name, List<String> words);

  /** The name that {@code javaName} stands for in this style. */
  public String of(String javaName) {
    String name = withoutTrailingUnderscore(javaName);
    return join(name, words(name));
  }

  /** {@code wait_} is {@code wait}: one underscore at the end lets a name be a Java keyword's. */
  public static String withoutTrailingUnderscore(String javaName) {
    return javaName.endsWith("_") && javaName.length() > 1
        ? javaName.substring(0, javaName.length() - 1)
        : javaName;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.split("_")) {
      int start = 0;
      for (int i = 1; i < part.length(); i++) {
        if (startsWord(part, i)) {
          words.add(part.substring(start, i));
          start = i;
        }
      }
      if (start < part.length()) {
        words.add(part.substring(start));
      }
    }
    return words.isEmpty() ? List.of(name) : words;
  }

  private static boolean startsWord(String name, int i) {
    char before = name.charAt(i - 1);
    char here = name.charAt(i);
    if (Character.isUpperCase(here)) {
      return !Character.isUpperCase(before)
          || i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1));
    }
    return Character.isDigit(here) && Character.isLowerCase(before);
  }

  /** The word with a capital first letter. */
  public static String capitalised(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /** The word with a small first letter; an acronym in small letters. */
  public static String uncapitalised(String word) {
    boolean acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
    return acronym && word.equals(word.toUpperCase(Locale.ROOT))
        ? word.toLowerCase(Locale.ROOT)
        : Character.toLowerCase(word.charAt(0)) + word.substring(1);
  }

  /** A word of capitals alone is an acronym and stays as it is. */
  private static String small(String word) {
    boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
    return acronym ? word : word.toLowerCase(Locale.ROOT);
  }
}
