package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Asked;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What the branches of a Parallel give: of one that ends in several ways that a condition can tell
 * apart, each by itself, beside each of what the others give.
 */
final class Results {

  /** With more of them nothing is kept apart. */
  private static final int MOST = 16;

  private Results() {}

  /** The results of {@code branches} branches, one or more; none where one of them never ends. */
  static List<Shape> of(int branches, Collection<Arrival> arrivals, Asked asked) {
    List<List<Shape>> results = List.of(List.of());
    for (int i = 0; i < branches && !results.isEmpty(); i++) {
      results = beside(results, outputs(i, arrivals, asked));
    }
    return results.size() > MOST ? List.of() : results.stream().map(Shape::tuple).toList();
  }

  private static List<List<Shape>> beside(List<List<Shape>> results, List<Shape> outputs) {
    List<List<Shape>> all = new ArrayList<>();
    for (List<Shape> result : results) {
      for (Shape output : outputs) {
        List<Shape> longer = new ArrayList<>(result);
        longer.add(output);
        all.add(longer);
      }
    }
    return all.size() > MOST ? List.of() : all;
  }

  private static List<Shape> outputs(int branch, Collection<Arrival> arrivals, Asked asked) {
    List<Alternatives> ends = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (arrival.via().kind() == Via.Kind.OUT_OF && arrival.via().index() == branch) {
        arrival
            .alternatives()
            .all()
            .forEach(
                data -> ends.add(Alternatives.of(new Data(data.input(), Variables.NONE), asked)));
      }
    }
    return ends.stream().reduce(Alternatives::join).stream()
        .flatMap(all -> all.all().stream())
        .map(Data::input)
        .toList();
  }
}
