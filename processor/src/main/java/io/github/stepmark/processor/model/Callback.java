package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A state whose task somebody has to answer: one that hands out a token, or an activity's.
 *
 * @param stateName the state's name
 * @param method what the method for it is called, unique in the workflow
 * @param answer what the state waits for; free JSON where that is not declared
 */
public record Callback(String stateName, String method, PayloadType answer) {

  /** What a resource ends with that waits for its token. */
  private static final String WAITS = ".waitForTaskToken";

  /** Those of {@code workflow}, in the order of the containers and of the source. */
  public static List<Callback> of(Workflow workflow) {
    Map<String, Integer> taken = new HashMap<>();
    for (Container container : workflow.containers()) {
      all(container).forEach(each -> taken.merge(each.method, 1, Integer::sum));
    }
    List<Callback> callbacks = new ArrayList<>();
    for (Container container : workflow.containers()) {
      String owner = Naming.uncapitalised(container.owner().simpleName());
      for (Callback each : all(container)) {
        String method = taken.get(each.method) == 1 ? each.method : owner + "_" + each.method;
        callbacks.add(new Callback(each.stateName, method, each.answer));
      }
    }
    return callbacks;
  }

  private static List<Callback> all(Container container) {
    return container.states().stream().flatMap(state -> of(state).stream()).toList();
  }

  private static Optional<Callback> of(StateModel state) {
    boolean byHandler = state.work().handler().filter(each -> each.answer() != null).isPresent();
    boolean byService =
        state.work().service().filter(each -> each.isActivity() || waits(each)).isPresent();
    return byHandler || byService
        ? Optional.of(
            new Callback(
                state.name().value(),
                state.method(),
                state.work().declaredResult().orElse(new PayloadType.Free())))
        : Optional.empty();
  }

  private static boolean waits(Work.Service service) {
    return service.resource().value().endsWith(WAITS);
  }
}
