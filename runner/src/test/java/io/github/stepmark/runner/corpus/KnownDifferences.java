package io.github.stepmark.runner.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The differences that are explained, a line each in a file. */
final class KnownDifferences {

  private final Set<String> known;

  private KnownDifferences(Set<String> known) {
    this.known = known;
  }

  static KnownDifferences read(String file) {
    try (InputStream lines = KnownDifferences.class.getResourceAsStream(file)) {
      return new KnownDifferences(
          new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(KnownDifferences::key)
              .collect(Collectors.toCollection(TreeSet::new)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String line) {
    List<String> columns = List.of(line.split("\t"));
    if (columns.size() != 3) {
      throw new IllegalStateException("Neither id, aspect nor reason may be missing: " + line);
    }
    return columns.get(0) + "\t" + columns.get(1);
  }

  /** What differs and is not in the file. */
  Set<String> unexplained(List<Comparison> comparisons) {
    Set<String> unexplained = new TreeSet<>();
    for (Comparison one : comparisons) {
      one.differences().entrySet().stream()
          .filter(entry -> !known.contains(key(one, entry.getKey())))
          .forEach(entry -> unexplained.add(key(one, entry.getKey()) + "\t" + entry.getValue()));
    }
    return unexplained;
  }

  /** What is in the file and does not differ. */
  Set<String> stale(List<Comparison> comparisons) {
    Set<String> stale = new TreeSet<>(known);
    for (Comparison one : comparisons) {
      one.differences().keySet().forEach(aspect -> stale.remove(key(one, aspect)));
    }
    return stale;
  }

  private static String key(Comparison one, Aspect aspect) {
    return one.recorded().id() + "\t" + aspect;
  }
}
