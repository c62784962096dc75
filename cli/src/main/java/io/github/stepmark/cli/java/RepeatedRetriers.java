package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Retrier;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Retriers that several states have alike, each of which becomes an annotation of its own. */
final class RepeatedRetriers {

  /** Those that take no more columns are written out where they stand. */
  private static final int SHORT = 60;

  private final Map<List<Retrier>, String> names = new LinkedHashMap<>();

  /**
   * @param all the retriers of each state
   */
  RepeatedRetriers(List<List<Retrier>> all, JavaNames types) {
    Map<List<Retrier>, Integer> counts = new HashMap<>();
    for (List<Retrier> retriers : all) {
      if (counts.merge(retriers, 1, Integer::sum) == 2
          && isLong(retriers)
          && retriers.stream().noneMatch(one -> one.errorEquals().isEmpty())) {
        names.put(retriers, "");
      }
    }
    names.replaceAll((retriers, none) -> types.type("Retry", about(retriers), ""));
  }

  private static boolean isLong(List<Retrier> retriers) {
    List<Annotation> annotations = ErrorAnnotations.retriers(retriers);
    return annotations.size() > 1
        || annotations.stream().anyMatch(one -> one.doc().width() > SHORT);
  }

  /** The service, where it is one service's errors; else the last part of the first one's name. */
  private static String about(List<Retrier> retriers) {
    Set<String> services =
        retriers.stream()
            .flatMap(retrier -> retrier.errorEquals().stream())
            .map(error -> error.substring(0, Math.max(error.indexOf('.'), 0)))
            .collect(Collectors.toSet());
    String service = services.iterator().next();
    if (services.size() == 1 && !service.isEmpty() && !service.equals("States")) {
      return service + " calls";
    }
    String error = retriers.get(0).errorEquals().get(0);
    String last = error.substring(error.lastIndexOf('.') + 1);
    return last.equals("ALL") ? "any error" : last.replaceAll("Exception$", "");
  }

  /** What stands on a state with these retriers. */
  List<Annotation> annotations(List<Retrier> retriers) {
    String name = names.get(retriers);
    return name == null ? ErrorAnnotations.retriers(retriers) : List.of(Annotation.own(name));
  }

  /** The annotations to be declared, by their names. */
  Map<String, List<Annotation>> declared() {
    Map<String, List<Annotation>> declared = new LinkedHashMap<>();
    names.forEach((retriers, name) -> declared.put(name, ErrorAnnotations.retriers(retriers)));
    return declared;
  }
}
