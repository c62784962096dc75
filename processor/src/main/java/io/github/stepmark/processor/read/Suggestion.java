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
                    ? "It has none."
                    : what
                        + ": "
                        + new TreeSet<>(names).stream().limit(12).collect(Collectors.joining(", "))
                        + (names.size() > 12 ? ", …" : "")
                        + ".");
  }

  /** The name that is fewest edits away, where that is at most a third of its length. */
  static Optional<String> nearest(String wrong, Collection<String> names) {
    if (wrong.isBlank()) {
      return Optional.empty();
    }
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

  /** How many insertions, deletions, replacements and swaps of neighbours lie between them. */
  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int shifted = Math.min(edits[i - 1][j], edits[i][j - 1]) + 1;
        edits[i][j] = Math.min(replaced, shifted);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
