package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Retrier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Retriers that several states have alike, each of which becomes an annotation of its own: all of a
 * state's together, or the one that they begin or end with.
 */
final class RepeatedRetriers {

  /** Those that take no more columns are written out where they stand. */
  private static final int SHORT = 60;

  private final Map<List<Retrier>, String> names = new LinkedHashMap<>();
  private final Map<Retrier, String> single = new HashMap<>();

  /**
   * @param all the retriers of each state
   */
  RepeatedRetriers(List<List<Retrier>> all, JavaNames types) {
    Map<List<Retrier>, Integer> counts = new HashMap<>();
    for (List<Retrier> retriers : all) {
      if (counts.merge(retriers, 1, Integer::sum) == 2 && retriers.size() > 1) {
        add(retriers);
      }
    }
    counts.clear();
    for (List<Retrier> retriers : all) {
      if (!names.containsKey(retriers)) {
        Stream.of(retriers.get(0), retriers.get(retriers.size() - 1))
            .distinct()
            .filter(end -> counts.merge(List.of(end), 1, Integer::sum) == 2 && isLong(end))
            .forEach(end -> add(List.of(end)));
      }
    }
    Map<List<Retrier>, String> told = RetrierNames.of(names.keySet());
    names.replaceAll((retriers, none) -> types.type("Retry", told.get(retriers), ""));
    names.forEach(
        (retriers, name) -> {
          if (retriers.size() == 1) {
            single.put(retriers.get(0), name);
          }
        });
  }

  private void add(List<Retrier> retriers) {
    if (retriers.stream().noneMatch(one -> one.errorEquals().isEmpty())) {
      names.put(retriers, "");
    }
  }

  private static boolean isLong(Retrier retrier) {
    return ErrorAnnotations.retriers(List.of(retrier), Map.of()).get(0).doc().width() > SHORT;
  }

  /** What stands on a state with these retriers. */
  List<Annotation> annotations(List<Retrier> retriers) {
    String name = names.get(retriers);
    return name == null
        ? ErrorAnnotations.retriers(retriers, single)
        : List.of(Annotation.own(name));
  }

  /** The annotations to be declared, by their names. */
  Map<String, List<Annotation>> declared() {
    Map<String, List<Annotation>> declared = new LinkedHashMap<>();
    names.forEach(
        (retriers, name) -> declared.put(name, ErrorAnnotations.retriers(retriers, Map.of())));
    return declared;
  }
}
