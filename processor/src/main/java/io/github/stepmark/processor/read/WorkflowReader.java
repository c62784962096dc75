package io.github.stepmark.processor.read;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.model.BodilessMethod;
import io.github.stepmark.processor.model.ConstructorModel;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Structure.RecordStructure;
import io.github.stepmark.processor.model.Workflow;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Reads a class with {@code @StateMachine}. Names come first, then the types in payloads, then how
 * the states are connected: nothing that is emitted has to exist while it is read.
 */
public final class WorkflowReader {

  private final Elements elements;
  private final Types types;
  private final Options options;

  public WorkflowReader(Elements elements, Types types, Options options) {
    this.elements = elements;
    this.types = types;
    this.options = options;
  }

  /** Reads {@code type}, which bears {@code @StateMachine}. */
  public Reading read(TypeElement type) {
    DslAnnotation machine = DslAnnotation.on(type, "StateMachine").orElseThrow();
    Problems problems = new Problems();
    MachineSettings settings = SettingsReader.read(type, machine, options, problems);
    EmittedNames names = new EmittedNames(ClassName.get(type), SettingsReader.prefix(machine));
    Context context =
        new Context(
            elements, types, type, settings, names, problems, new TreeSet<>(), new HashSet<>());
    context.mentions(type);
    if (!isUsable(context)) {
      return new Reading(names, null, List.of(), problems.found(), false);
    }
    StateMethods methods = StateMethods.of(context);
    OwnTypes own = new OwnTypes(names);
    methods
        .states()
        .values()
        .forEach(
            method ->
                own.declare(
                    method,
                    InputReader.hasRecord(method),
                    DslAnnotation.on(method, "Returns").isPresent()));
    TypeReader payloads = new TypeReader(context, own);
    Map<String, Handler> handlers = handlers(context, methods, payloads);
    boolean isInterface = type.getKind() == ElementKind.INTERFACE;
    List<ConstructorModel> constructors =
        isInterface ? List.of() : new ConstructorReader(context, context.unresolved()).read();
    List<BodilessMethod> bodiless = bodiless(methods, own, context.unresolved());
    Optional<Located<String>> start = start(context, methods);
    List<StateModel> states =
        context.unresolved().isEmpty() ? states(context, methods, handlers, payloads) : List.of();
    boolean whole = !problems.hasErrors() && context.unresolved().isEmpty() && start.isPresent();
    Workflow workflow =
        whole
            ? new Workflow(
                names.workflow(),
                Place.of(type),
                isInterface,
                settings,
                names,
                start.orElseThrow(),
                states,
                constructors,
                bodiless,
                payloads.structures())
            : null;
    // A record that lacks a type waits for it, unless a mistake has made an end of waiting.
    List<RecordStructure> records = payloads.emitted(!problems.hasErrors());
    return new Reading(names, workflow, records, problems.found(), !context.deprecated().isEmpty());
  }

  private static boolean isUsable(Context context) {
    TypeElement type = context.workflow();
    Place place = Place.of(type);
    String name = context.workflowName();
    Problems problems = context.problems();
    if (type.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
      problems.add(Mistake.NOT_TOP_LEVEL, place, name);
      return false;
    }
    if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.INTERFACE) {
      problems.add(
          Mistake.NO_CLASS,
          place,
          name,
          switch (type.getKind()) {
            case ENUM -> "an enum";
            case RECORD -> "a record";
            default -> "an annotation";
          });
      return false;
    }
    for (Modifier closed : List.of(Modifier.FINAL, Modifier.SEALED)) {
      if (type.getModifiers().contains(closed)) {
        String handlers = context.names().handlers().simpleName();
        problems.add(Mistake.CLOSED_WORKFLOW, place, name, closed, handlers, closed);
        return false;
      }
    }
    if (!type.getTypeParameters().isEmpty()) {
      problems.add(Mistake.GENERIC_WORKFLOW, place, name);
      return false;
    }
    return true;
  }

  private static Map<String, Handler> handlers(
      Context context, StateMethods methods, TypeReader payloads) {
    Map<String, Handler> handlers = new LinkedHashMap<>();
    HandlerReader reader = new HandlerReader(context, payloads);
    methods
        .states()
        .forEach(
            (name, method) -> {
              if (StateMethods.hasBody(method) && method.getTypeParameters().isEmpty()) {
                reader
                    .read(method, methods.nameOf(name).value())
                    .ifPresent(handler -> handlers.put(name, handler));
              }
            });
    return handlers;
  }

  private static List<StateModel> states(
      Context context, StateMethods methods, Map<String, Handler> handlers, TypeReader payloads) {
    StateReader reader =
        new StateReader(context, methods, new PathTypes(context, payloads.structures()));
    List<StateModel> states = new ArrayList<>();
    methods
        .states()
        .forEach((name, method) -> reader.read(method, handlers.get(name)).ifPresent(states::add));
    reader.close(context.workflow());
    return states;
  }

  private static Optional<Located<String>> start(Context context, StateMethods methods) {
    if (methods.states().isEmpty()) {
      context
          .problems()
          .add(Mistake.NO_STATES, Place.of(context.workflow()), context.workflowName());
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

  private static List<BodilessMethod> bodiless(
      StateMethods methods, OwnTypes own, Set<String> unresolved) {
    List<BodilessMethod> bodiless = new ArrayList<>();
    methods
        .states()
        .forEach(
            (name, method) -> {
              if (!StateMethods.hasBody(method)) {
                Modifier visibility =
                    Stream.of(Modifier.PUBLIC, Modifier.PROTECTED)
                        .filter(method.getModifiers()::contains)
                        .findFirst()
                        .orElse(null);
                TypeMirror returned = method.getReturnType();
                Optional<ClassName> ownType = own.named(returned);
                if (ownType.isEmpty() && returned.getKind() == TypeKind.ERROR) {
                  unresolved.add(ErrorTypes.text(returned));
                  return;
                }
                bodiless.add(
                    new BodilessMethod(
                        name,
                        methods.nameOf(name).value(),
                        ownType.<TypeName>map(own1 -> own1).orElseGet(() -> TypeName.get(returned)),
                        visibility));
              }
            });
    return bodiless;
  }
}
