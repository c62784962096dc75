package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.Exit;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads a state method, its handler already read. */
final class StateReader {

  private static final Set<String> KINDS =
      Set.of("Choice", "Pass", "Wait", "Succeed", "Fail", "Task", "Activity");

  private static final Set<String> TASKS = Set.of("Task", "Activity");

  private static final Set<String> EXITS = Set.of("Next", "End", "ChoiceOn");

  /** What a state of a kind has no use for, and why. */
  private static final Set<String> WITHOUT_EXIT = Set.of("Choice", "Succeed", "Fail");

  private static final Set<String> FOR_TASKS =
      Set.of("Retry", "NoRetry", "Catch", "Timeout", "Heartbeat");

  private final Context context;
  private final StateMethods methods;
  private final Targets targets;
  private final ChoiceReader choices;
  private final WorkReader works;
  private final ClassRetriers retriers;
  private final CatcherReader catchers;

  StateReader(Context context, StateMethods methods, PathTypes paths, ClassRetriers retriers) {
    this.context = context;
    this.methods = methods;
    this.targets = new Targets(context, methods);
    this.choices = new ChoiceReader(context, targets, paths);
    this.works = new WorkReader(context, choices, new TemplateReader(context));
    this.retriers = retriers;
    this.catchers = new CatcherReader(context, targets);
  }

  /**
   * Reads {@code method}; empty where it cannot be read, which is then reported.
   *
   * @param handler what came of its code; {@code null} if it has none or that could not be read
   */
  Optional<StateModel> read(ExecutableElement method, @Nullable Handler handler) {
    String name = method.getSimpleName().toString();
    Located<String> stateName = methods.nameOf(name);
    Optional<DslAnnotation> state = DslAnnotation.on(method, "State");
    String comment = state.map(annotation -> annotation.textOrNull("comment")).orElse(null);
    state
        .filter(annotation -> annotation.constant("queryLanguage").equals("JSONATA"))
        .ifPresent(
            annotation ->
                context
                    .problems()
                    .add(
                        Mistake.NOT_YET,
                        annotation.place("queryLanguage"),
                        "JSONata",
                        "Write the state in JSONPath for now."));
    List<DslAnnotation> all = DslAnnotation.all(method);
    Optional<DslAnnotation> kind = only(all, KINDS, Mistake.TWO_KINDS, name);
    refuseBodyMisfits(method, kind);
    refuseMisplaced(all, kind, method);
    Optional<Work> work =
        kind.isPresent()
            ? works.read(kind.get(), comment, "'" + stateName.value() + "'")
            : Optional.ofNullable(handler).map(Work.Handled::new);
    Optional<Exit> exit = exit(method, all, kind, stateName.value(), handler);
    boolean task = kind.map(DslAnnotation::name).map(TASKS::contains).orElse(true);
    List<Parts<Retrier>> retry = task ? retriers.of(method) : null;
    List<Parts<Catcher>> caught = catchers.of(method);
    Optional<Located<ValueOrPath<Long>>> timeout =
        DslAnnotation.on(method, "Timeout").flatMap(works::limit);
    Optional<Located<ValueOrPath<Long>>> heartbeat =
        DslAnnotation.on(method, "Heartbeat").flatMap(works::limit);
    return work.map(
        done ->
            new StateModel(
                name,
                stateName,
                comment,
                done,
                exit.orElse(null),
                retry,
                caught,
                timeout.orElse(null),
                heartbeat.orElse(null)));
  }

  /** The one annotation of {@code all} that is among {@code names}; a second one is reported. */
  private Optional<DslAnnotation> only(
      List<DslAnnotation> all, Set<String> names, Mistake twice, String method) {
    List<DslAnnotation> found = all.stream().filter(each -> names.contains(each.name())).toList();
    if (found.size() > 1) {
      context
          .problems()
          .add(twice, found.get(1).place(), method, found.get(0).name(), found.get(1).name());
    }
    return found.stream().findFirst();
  }

  private void refuseBodyMisfits(ExecutableElement method, Optional<DslAnnotation> kind) {
    String name = method.getSimpleName().toString();
    boolean body = StateMethods.hasBody(method);
    if (kind.isEmpty()) {
      if (!body) {
        context.problems().add(Mistake.BODY_NEEDED, Place.of(method), name);
      }
      return;
    }
    String annotation = kind.get().name();
    if (body) {
      context
          .problems()
          .add(Mistake.BODY_FORBIDDEN, kind.get().place(), name, annotation, annotation);
    } else if (!method.getParameters().isEmpty()) {
      context
          .problems()
          .add(
              Mistake.PARAMETERS_FORBIDDEN,
              Place.of(method.getParameters().get(0)),
              name,
              annotation);
    }
  }

  private void refuseMisplaced(
      List<DslAnnotation> all, Optional<DslAnnotation> kind, ExecutableElement method) {
    if (kind.isEmpty()) {
      return;
    }
    String type = kind.get().name();
    for (DslAnnotation annotation : all) {
      String name = annotation.name();
      if (WITHOUT_EXIT.contains(type) && EXITS.contains(name)) {
        refuse(annotation, method, "a " + type + " state has no transition of its own");
      } else if (!TASKS.contains(type) && FOR_TASKS.contains(name)) {
        refuseForTasks(annotation, method, type);
      } else if (name.equals("Returns")) {
        refuse(annotation, method, "it describes what a handler returns, and this is none");
      }
    }
    if (!TASKS.contains(type)) {
      ComposedAnnotations.on(method)
          .forEach(annotation -> refuseForTasks(annotation, method, type));
    }
  }

  private void refuseForTasks(DslAnnotation annotation, ExecutableElement method, String type) {
    refuse(annotation, method, "a " + type + " state calls nothing that could fail or take long");
  }

  private void refuse(DslAnnotation annotation, ExecutableElement method, String why) {
    context
        .problems()
        .add(Mistake.NOT_HERE, annotation.place(), annotation.name(), method.getSimpleName(), why);
  }

  private Optional<Exit> exit(
      ExecutableElement method,
      List<DslAnnotation> all,
      Optional<DslAnnotation> kind,
      String stateName,
      @Nullable Handler handler) {
    String name = method.getSimpleName().toString();
    if (kind.map(DslAnnotation::name).filter(WITHOUT_EXIT::contains).isPresent()) {
      return Optional.empty();
    }
    Optional<DslAnnotation> exit = only(all, EXITS, Mistake.TWO_TRANSITIONS, name);
    if (exit.isEmpty()) {
      context.problems().add(Mistake.NO_TRANSITION, Place.of(method), name);
      return Optional.empty();
    }
    return switch (exit.get().name()) {
      case "End" -> Optional.of(new Exit.Ends(exit.get().place()));
      case "Next" -> targets.required(exit.get(), "value", "state").map(Exit.To::new);
      default -> {
        boolean unreadable = handler == null && StateMethods.hasBody(method);
        PayloadType output = handler == null ? null : handler.stateResult();
        yield methods
            .choiceAfter(name)
            .map(
                choice ->
                    new Exit.ToChoice(
                        choice,
                        choices.read(
                            exit.get(),
                            exit.get().textOrNull("comment"),
                            output,
                            !unreadable,
                            "the output of '" + stateName + "'")));
      }
    };
  }
}
