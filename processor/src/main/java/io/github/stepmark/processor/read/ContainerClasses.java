package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * The classes of states of a workflow: its own, and those that its states name for their branches
 * and item processors, at any depth. Found before anything else of a state is read, as the names of
 * states are.
 */
final class ContainerClasses {

  private final Context context;
  private final BranchClassReader branches;
  private final Map<TypeElement, StateMethods> classes = new LinkedHashMap<>();
  private final Map<TypeElement, Place> named = new LinkedHashMap<>();
  private final Map<ExecutableElement, List<Located<TypeElement>>> within = new HashMap<>();
  private final Deque<TypeElement> path = new ArrayDeque<>();
  private final TakenNames names = new TakenNames();

  private ContainerClasses(Context context) {
    this.context = context;
    this.branches = new BranchClassReader(context);
  }

  /** The classes of states of the context's workflow; what is wrong with them is reported. */
  static ContainerClasses of(Context context) {
    ContainerClasses found = new ContainerClasses(context);
    found.enter(context.workflow());
    found.named.forEach(
        (type, place) -> found.branches.refuseStray(type, place, found.classes.keySet()));
    DslAnnotation.on(context.workflow(), "Branch").ifPresent(found::refuseOnWorkflow);
    if (context.unresolved().isEmpty()) { // else it may be the one that is named
      found.refuseUnnamed(context.workflow());
    }
    return found;
  }

  /** The state methods of each class, each before those of the classes that its states name. */
  List<StateMethods> all() {
    return List.copyOf(classes.values());
  }

  /** The classes that the annotations of {@code method} name, in that order. */
  List<Located<TypeElement>> within(ExecutableElement method) {
    return within.getOrDefault(method, List.of());
  }

  private void enter(TypeElement type) {
    StateMethods methods = StateMethods.of(context, type, names);
    classes.put(type, methods);
    context.mentions(type);
    path.push(type);
    List<ExecutableElement> running = new ArrayList<>(methods.states().values());
    running.addAll(methods.overloads()); // what is wrong in theirs is told, too
    for (ExecutableElement method : running) {
      List<Located<TypeElement>> usable = new ArrayList<>();
      for (Located<Object> written : named(method)) {
        branches
            .read(written)
            .filter(branch -> isFirst(branch, written.place()))
            .ifPresent(branch -> usable.add(new Located<>(branch, written.place())));
      }
      within.put(method, usable);
      usable.forEach(branch -> enter(branch.value()));
    }
    path.pop();
  }

  /** What stands where a class is named for a branch or an item processor. */
  static List<Located<Object>> named(ExecutableElement method) {
    return Stream.concat(
            DslAnnotation.on(method, "Parallel").stream()
                .flatMap(parallel -> parallel.elements("value").stream()),
            DslAnnotation.on(method, "MapState").stream().flatMap(map -> map.raw("value").stream()))
        .toList();
  }

  private boolean isFirst(TypeElement branch, Place place) {
    if (path.contains(branch)) {
      context.problems().add(Mistake.BRANCH_IN_ITSELF, place, branch.getSimpleName());
      return false;
    }
    if (named.putIfAbsent(branch, place) != null) {
      context.problems().add(Mistake.BRANCH_TWICE, place, branch.getSimpleName());
      return false;
    }
    return true;
  }

  private void refuseOnWorkflow(DslAnnotation branch) {
    context
        .problems()
        .add(
            Mistake.NOT_HERE,
            branch.place(),
            branch.name(),
            context.workflowName(),
            "@StateMachine says what there is to say of a whole workflow");
  }

  /** Reports classes with states that no state names, but not those within one. */
  private void refuseUnnamed(TypeElement type) {
    for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
      boolean meant =
          !DslAnnotation.on(nested, "StateMachine").isPresent()
              && (DslAnnotation.on(nested, "Branch").isPresent()
                  || ElementFilter.methodsIn(nested.getEnclosedElements()).stream()
                      .anyMatch(StateMethods::isState));
      if (meant && !classes.containsKey(nested) && !branches.hasRefused(nested)) {
        context
            .problems()
            .add(
                Mistake.UNUSED_BRANCH,
                Place.of(nested),
                nested.getSimpleName(),
                nested.getSimpleName(),
                nested.getSimpleName());
      } else {
        refuseUnnamed(nested);
      }
    }
  }
}
