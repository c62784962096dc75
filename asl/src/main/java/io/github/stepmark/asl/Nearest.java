package io.github.stepmark.asl;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody most likely meant. */
public final class Nearest {

  /** With fewer letters too many names begin. */
  private static final int SHORTEST_BEGINNING = 3;

  private static final int COMPARED = 1_000;

  private Nearest() {}

  /**
   * The name of {@code known} that is least far from {@code written}, if one is near: a third of
   * its letters may be wrong, missing, too many or swapped; case does not count. Else the shortest
   * of which {@code written} is the beginning. Among more than 1,000 names none is looked for: many
   * wrong names, each compared with many, would take long.
   */
  public static Optional<String> to(String written, Collection<String> known) {
    return known.size() > COMPARED
        ? Optional.empty()
        : resembling(written, known).or(() -> continuing(written, known));
  }

  private static Optional<String> continuing(String written, Collection<String> known) {
    return known.stream()
        .filter(name -> written.length() >= SHORTEST_BEGINNING)
        .filter(name -> name.regionMatches(true, 0, written, 0, written.length()))
        .min(Comparator.comparingInt(String::length));
  }

  private static Optional<String> resembling(String written, Collection<String> known) {
    String folded = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> !name.equals(written))
        .filter(name -> Math.abs(name.length() - written.length()) <= reach(written))
        .min(Comparator.comparingInt(name -> distance(folded, name.toLowerCase(Locale.ROOT))))
        .filter(name -> distance(folded, name.toLowerCase(Locale.ROOT)) <= reach(written));
  }

  /** {@code Did you mean 'X'?}, or {@code otherwise} where nothing is near. */
  public static String orElse(String written, Collection<String> known, String otherwise) {
    return to(written, known).map(name -> "Did you mean '" + name + "'?").orElse(otherwise);
  }

  private static int reach(String written) {
    return Math.max(1, Math.min(written.length(), 80) / 3);
  }

  /** How many letters must be put in, taken out, changed or swapped with their neighbour. */
  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
