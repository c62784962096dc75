package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads how the states of each class are connected, all types already read. */
final class ContainerReader {

  private final Context context;
  private final ContainerClasses classes;
  private final Map<TypeElement, Signatures> signatures = new LinkedHashMap<>();
  private final Map<TypeElement, Thrown> leaving = new HashMap<>();
  private final PathTypes paths;
  private final @Nullable PayloadType input;
  private final ThrownReader thrown;
  private final UncaughtExceptions uncaught;
  private final MisnamedErrors misnamed;
  private final ClassRetriers retriers;
  private final ResourceReader resources;

  /**
   * @param signatures those of all classes, the workflow's own first
   * @param input what executions are started with; {@code null} where it is not said
   */
  ContainerReader(
      Context context,
      ContainerClasses classes,
      List<Signatures> signatures,
      PathTypes paths,
      @Nullable PayloadType input) {
    this.context = context;
    this.classes = classes;
    signatures.forEach(each -> this.signatures.put(each.methods().container(), each));
    this.paths = paths;
    this.input = input;
    this.thrown = new ThrownReader(context);
    this.uncaught = new UncaughtExceptions(context);
    this.misnamed = new MisnamedErrors(context);
    this.retriers = new ClassRetriers(context, this::thrownIn);
    this.resources = new ResourceReader(context);
  }

  /** Reads the workflow's own class and all within; empty where it has no state. */
  Optional<Container> root() {
    Optional<Container> root = read(context.workflow());
    signatures.keySet().forEach(retriers::close);
    uncaught.report(leaving.get(context.workflow()));
    return root;
  }

  /** Reads a class; empty where it has no state, which is then reported. */
  private Optional<Container> read(TypeElement type) {
    Signatures signed = signatures.get(type);
    Losses lost = new Losses(context.problems());
    Optional<Located<String>> start = lost.reading(() -> start(signed.methods()), "StartAt");
    List<StateModel> states = states(signed, lost);
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
                lost.all(),
                signed.constructors(),
                signed.bodiless()));
  }

  /** Reads the states; one of which nothing is known is lost. */
  private List<StateModel> states(Signatures signed, Losses lost) {
    StateMethods methods = signed.methods();
    StateReader reader = new StateReader(context, methods, classes, paths, retriers, resources);
    List<StateModel> states = new ArrayList<>();
    List<Thrown> left = new ArrayList<>();
    methods
        .states()
        .forEach(
            (name, method) -> {
              NestedStates nested = nested(method, signed);
              Optional<StateModel> state =
                  reader.read(
                      method, signed.handlers().get(name), nested, startedWith(method, methods));
              state.ifPresent(states::add);
              state.ifPresent(read -> MisnamedComparisons.refuse(read, misnamed, this::thrown));
              loseUnread(methods, name, state, lost);
              left.add(uncaught.leaving(method, nested.thrown(), state));
            });
    methods.overloads().forEach(method -> readOverload(method, signed, reader));
    methods.inherited().forEach(lost::loseState); // where they lead is not known
    leaving.put(methods.container(), Thrown.any(left));
    return states;
  }

  /** Tells what else is wrong with a method that is no state for its name alone. */
  private void readOverload(ExecutableElement method, Signatures signed, StateReader reader) {
    NestedStates nested =
        classes.within(method).isEmpty()
            ? new NestedStates(List.of(), null, thrown.of(method, Thrown.NOTHING))
            : nested(method, signed);
    reader
        .read(method, signed.overloads().get(method), nested, startedWith(method, signed.methods()))
        .ifPresent(read -> MisnamedComparisons.refuse(read, misnamed, this::thrown));
  }

  /** What the state of {@code method} is entered with first, if executions start there. */
  private @Nullable PayloadType startedWith(ExecutableElement method, StateMethods methods) {
    Collection<ExecutableElement> all = methods.states().values();
    boolean first =
        isStart(method)
            || all.stream().noneMatch(ContainerReader::isStart)
                && all.stream().findFirst().filter(method::equals).isPresent();
    return first && method.getEnclosingElement().equals(context.workflow()) ? input : null;
  }

  private static boolean isStart(ExecutableElement method) {
    return DslAnnotation.on(method, "StartAt").isPresent();
  }

  /** Loses a state of which nothing is known. */
  private static void loseUnread(
      StateMethods methods, String method, Optional<StateModel> state, Losses lost) {
    Located<String> name = methods.nameOf(method);
    if (state.isEmpty()) {
      lost.loseState(name.value());
    }
    if (methods.isOverloaded(method)) {
      lost.lose(Losses.A_STATE);
    }
    methods
        .choiceAfter(method)
        .filter(choice -> state.flatMap(StateModel::choiceAfter).isEmpty())
        .ifPresent(choice -> lost.loseState(choice.value()));
  }

  private NestedStates nested(ExecutableElement method, Signatures signed) {
    List<Located<Container>> containers = new ArrayList<>();
    List<Thrown> within = new ArrayList<>();
    for (Located<TypeElement> named : classes.within(method)) {
      read(named.value())
          .ifPresent(container -> containers.add(new Located<>(container, named.place())));
      within.add(leaving.get(named.value()));
    }
    return new NestedStates(
        containers,
        signed.results().get(method.getSimpleName().toString()),
        thrown.of(method, Thrown.any(within)));
  }

  /** What the states in {@code owner} may fail with, and in the classes that stand in it. */
  private Thrown thrownIn(Element owner) {
    return Thrown.any(
        signatures.values().stream()
            .map(Signatures::methods)
            .filter(methods -> isWithin(methods.container(), owner))
            .flatMap(methods -> methods.states().values().stream())
            .map(method -> thrown.of(method, Thrown.NOTHING))
            .toList());
  }

  /** What all states of the workflow may fail with. */
  private Thrown thrown() {
    return thrownIn(context.workflow());
  }

  private static boolean isWithin(Element inner, Element owner) {
    for (Element each = inner; each != null; each = each.getEnclosingElement()) {
      if (each.equals(owner)) {
        return true;
      }
    }
    return false;
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
