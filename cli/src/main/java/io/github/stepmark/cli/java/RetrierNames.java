package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Retrier;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What annotations are called that stand for retriers: after the errors, and where several are of
 * the same errors, after what tells those apart as well.
 */
final class RetrierNames {

  /** So many are told in a name. */
  private static final int TOLD = 3;

  private static final long ATTEMPTS = 3;
  private static final long INTERVAL = 1;

  private static final List<Function<Retrier, String>> DIFFERENCES =
      List.of(
          RetrierNames::attempts,
          RetrierNames::interval,
          retrier -> attempts(retrier) + interval(retrier));

  private RetrierNames() {}

  /** A name for each of {@code all}. Two are the same where nothing short tells them apart. */
  static Map<List<Retrier>, String> of(Collection<List<Retrier>> all) {
    Map<List<Retrier>, String> names = new HashMap<>();
    all.stream()
        .collect(Collectors.groupingBy(RetrierNames::about))
        .forEach((about, alike) -> names.putAll(toldApart(about, alike)));
    return names;
  }

  private static Map<List<Retrier>, String> toldApart(String about, List<List<Retrier>> alike) {
    if (alike.size() > 1) {
      for (Function<Retrier, String> difference : DIFFERENCES) {
        Map<List<Retrier>, String> names = named(about, alike, difference);
        if (Set.copyOf(names.values()).size() == alike.size()) {
          return names;
        }
      }
    }
    return named(about, alike, retrier -> "");
  }

  private static Map<List<Retrier>, String> named(
      String about, List<List<Retrier>> alike, Function<Retrier, String> difference) {
    return alike.stream()
        .collect(Collectors.toMap(one -> one, one -> about + difference.apply(one.get(0))));
  }

  private static String attempts(Retrier retrier) {
    long attempts = retrier.maxAttempts() == null ? ATTEMPTS : retrier.maxAttempts();
    return attempts == 0 ? "Never" : attempts == 1 ? "Once" : attempts + "Times";
  }

  private static String interval(Retrier retrier) {
    long seconds = retrier.intervalSeconds() == null ? INTERVAL : retrier.intervalSeconds();
    return "After" + seconds + (seconds == 1 ? "Second" : "Seconds");
  }

  private static String about(List<Retrier> retriers) {
    List<String> told = retriers.stream().map(RetrierNames::about).distinct().toList();
    List<String> some = told.subList(0, Math.min(told.size(), TOLD));
    return some.stream().map(JavaNames::capital).collect(Collectors.joining("Or"));
  }

  /** The service, where it is one service's errors; else the last part of the first one's name. */
  private static String about(Retrier retrier) {
    Set<String> services =
        retrier.errorEquals().stream()
            .map(error -> error.substring(0, Math.max(error.indexOf('.'), 0)))
            .collect(Collectors.toSet());
    String service = services.iterator().next();
    if (services.size() == 1 && !service.isEmpty() && !service.equals("States")) {
      return JavaNames.calmName(service + " calls");
    }
    String error = retrier.errorEquals().get(0);
    String last = error.substring(error.lastIndexOf('.') + 1);
    return JavaNames.calmName(last.equals("ALL") ? "any error" : last.replaceAll("Exception$", ""));
  }
}
