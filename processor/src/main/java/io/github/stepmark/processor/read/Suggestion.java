package io.github.stepmark.processor.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to write instead of a name that does not exist. */
final class Suggestion {

  private Suggestion() {}

  /** The nearest of {@code names} if one is near, else all of them. */
  static String among(String what, String wrong, Collection<String> names) {
    return nearest(wrong, names)
        .map(near -> "Did you mean '" + near + "'?")
        .orElseGet(
            () ->
                names.isEmpty()
                    ? "There is none."
                    : what
                        + ": "
                        + new TreeSet<>(names).stream().limit(12).collect(Collectors.joining(", "))
                        + (names.size() > 12 ? ", …" : "")
                        + ".");
  }

  /** The name that is fewest edits away, where that is at most a third of its length. */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    String small = wrong.toLowerCase(Locale.ROOT);
    return names.stream()
        .min(
            Comparator.comparingInt((String name) -> distance(small, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()))
        .filter(
            name ->
                distance(small, name.toLowerCase(Locale.ROOT))
                    <= Math.max(1, Math.max(wrong.length(), name.length()) / 3));
  }

  /** Levenshtein's distance: insertions, deletions and replacements. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(above, row[j - 1]) + 1);
        diagonal = above;
      }
    }
    return row[b.length()];
  }
}
