package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads how the states of each class are connected, all types already read. */
final class ContainerReader {

  private final Context context;
  private final ContainerClasses classes;
  private final Map<TypeElement, Signatures> signatures = new LinkedHashMap<>();
  private final PathTypes paths;
  private final ClassRetriers retriers;

  /**
   * @param signatures those of all classes, the workflow's own first
   */
  ContainerReader(
      Context context, ContainerClasses classes, List<Signatures> signatures, PathTypes paths) {
    this.context = context;
    this.classes = classes;
    signatures.forEach(each -> this.signatures.put(each.methods().container(), each));
    this.paths = paths;
    this.retriers = new ClassRetriers(context);
  }

  /** Reads the workflow's own class and all within; empty where it has no state. */
  Optional<Container> root() {
    Optional<Container> root = read(context.workflow());
    signatures.keySet().forEach(retriers::close);
    return root;
  }

  /** Reads a class; empty where it has no state, which is then reported. */
  private Optional<Container> read(TypeElement type) {
    Signatures signed = signatures.get(type);
    Optional<Located<String>> start = start(signed.methods());
    List<StateModel> states = states(signed);
    return start.map(
        first ->
            new Container(
                ClassName.get(type),
                Place.of(type),
                type.getKind() == ElementKind.INTERFACE,
                BranchClassReader.outer(type).map(ClassName::get).orElse(null),
                DslAnnotation.on(type, "Branch")
                    .flatMap(branch -> branch.located("comment"))
                    .orElse(null),
                first,
                states,
                signed.constructors(),
                signed.bodiless()));
  }

  private List<StateModel> states(Signatures signed) {
    StateReader reader = new StateReader(context, signed.methods(), classes, paths, retriers);
    List<StateModel> states = new ArrayList<>();
    signed
        .methods()
        .states()
        .forEach(
            (name, method) ->
                reader
                    .read(method, signed.handlers().get(name), nested(method, signed))
                    .ifPresent(states::add));
    return states;
  }

  private NestedStates nested(ExecutableElement method, Signatures signed) {
    List<Located<Container>> containers = new ArrayList<>();
    for (Located<TypeElement> named : classes.within(method)) {
      read(named.value())
          .ifPresent(container -> containers.add(new Located<>(container, named.place())));
    }
    return new NestedStates(containers, signed.results().get(method.getSimpleName().toString()));
  }

  private Optional<Located<String>> start(StateMethods methods) {
    if (methods.states().isEmpty()) {
      Place place = Place.of(methods.container());
      context.problems().add(Mistake.NO_STATES, place, methods.containerName());
      return Optional.empty();
    }
    String first = null;
    for (Map.Entry<String, ExecutableElement> state : methods.states().entrySet()) {
      Optional<DslAnnotation> startAt = DslAnnotation.on(state.getValue(), "StartAt");
      if (startAt.isPresent() && first != null) {
        context.problems().add(Mistake.TWO_STARTS, startAt.get().place(), state.getKey(), first);
      } else if (startAt.isPresent()) {
        first = state.getKey();
      }
    }
    return Optional.of(
        methods.nameOf(first != null ? first : methods.states().keySet().iterator().next()));
  }
}
