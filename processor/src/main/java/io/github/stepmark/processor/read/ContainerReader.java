package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Reads how the states of a class are connected, its types already read. */
final class ContainerReader {

  private final Context context;
  private final PathTypes paths;
  private final ClassRetriers retriers;

  ContainerReader(Context context, PathTypes paths) {
    this.context = context;
    this.paths = paths;
    this.retriers = new ClassRetriers(context);
  }

  /** Reads the class; empty where it has no state, which is then reported. */
  Optional<Container> read(Signatures signatures) {
    StateMethods methods = signatures.methods();
    TypeElement type = methods.container();
    Optional<Located<String>> start = start(methods);
    List<StateModel> states = states(signatures);
    retriers.close(type);
    return start.map(
        first ->
            new Container(
                ClassName.get(type),
                Place.of(type),
                type.getKind() == ElementKind.INTERFACE,
                first,
                states,
                signatures.constructors(),
                signatures.bodiless()));
  }

  private List<StateModel> states(Signatures signatures) {
    StateReader reader = new StateReader(context, signatures.methods(), paths, retriers);
    List<StateModel> states = new ArrayList<>();
    signatures
        .methods()
        .states()
        .forEach(
            (name, method) ->
                reader.read(method, signatures.handlers().get(name)).ifPresent(states::add));
    return states;
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
