package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.processor.model.DataFlow;
import io.github.stepmark.processor.model.Exit;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MachineSettings;
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

  static final Set<String> KINDS =
      Set.of(
          "Choice",
          "Pass",
          "Wait",
          "Succeed",
          "Fail",
          "Task",
          "Activity",
          "Parallel",
          "MapState",
          "RawState");

  static final Set<String> TASKS = Set.of("Task", "Activity");

  static final Set<String> EXITS = Set.of("Next", "End", "ChoiceOn");

  static final Set<String> WITHOUT_EXIT = Set.of("Choice", "Succeed", "Fail", "RawState");

  static final Set<String> WITH_STATES = Set.of("Parallel", "MapState");

  private final Context context;
  private final StateMethods methods;
  private final Targets targets;
  private final ChoiceReader choices;
  private final WorkReader works;
  private final DataFlowReader dataFlows;
  private final PayloadTemplates payloads;
  private final PayloadSelector selector;
  private final ClassRetriers retriers;
  private final CatcherReader catchers;
  private final Misfits misfits;

  StateReader(
      Context context,
      StateMethods methods,
      ContainerClasses classes,
      PathTypes paths,
      ClassRetriers retriers,
      ResourceReader resources) {
    this.context = context;
    this.methods = methods;
    this.targets = new Targets(context, methods, classes);
    TemplateReader templates = new TemplateReader(context);
    this.choices = new ChoiceReader(context, targets, paths, templates);
    this.works = new WorkReader(context, choices, templates, resources);
    this.dataFlows = new DataFlowReader(context, templates);
    this.payloads = new PayloadTemplates(context, paths);
    this.selector = new PayloadSelector(context, paths);
    this.retriers = retriers;
    this.catchers = new CatcherReader(context, targets, templates);
    this.misfits = new Misfits(context);
  }

  /**
   * Reads {@code method}; empty where it cannot be read, which is then reported.
   *
   * @param handler what came of its code; {@code null} if it has none or that could not be read
   * @param nested what came of the classes of states that it names
   * @param entered the type of what it is entered with; {@code null} where that is not known
   */
  Optional<StateModel> read(
      ExecutableElement method,
      @Nullable Handler handler,
      NestedStates nested,
      @Nullable PayloadType entered) {
    String name = method.getSimpleName().toString();
    Located<String> stateName = methods.nameOf(name);
    Optional<DslAnnotation> state = DslAnnotation.on(method, "State");
    String comment = state.map(annotation -> annotation.textOrNull("comment")).orElse(null);
    Optional<Located<QueryLanguage>> own =
        state.flatMap(
            annotation ->
                SettingsReader.queryLanguage(annotation)
                    .map(language -> new Located<>(language, annotation.place("queryLanguage"))));
    QueryLanguage language = context.languageOf(method);
    List<DslAnnotation> all = DslAnnotation.all(method);
    Losses lost = new Losses(context.problems());
    Optional<DslAnnotation> kind = kind(method, all, lost);
    Optional<Work> work =
        kind.isPresent()
            ? works.read(
                kind.get(),
                comment,
                "'" + stateName.value() + "'",
                language,
                KnownData.before(method, entered, language),
                nested,
                lost)
            : Optional.of(
                handler == null
                    ? WorkReader.unknown(Place.of(method), lost)
                    : new Work.Handled(handler));
    DataFlow data = dataFlows.read(method, language, lost);
    if (handler != null) {
      payloads.check(method, handler, data.fields(), lost);
    }
    PayloadType result = handler == null ? nested.result() : handler.stateResult();
    ChoiceInput output =
        new ChoiceInput(
            KnownData.after(result, data.fields().value(), language)
                .map(known -> isAnsweredWhole(handler) ? known.inPayload() : known)
                .orElse(null),
            handler != null || !StateMethods.hasBody(method),
            "the output of '" + stateName.value() + "'",
            language);
    Optional<Exit> exit = exit(method, all, kind, output, lost);
    List<Parts<Retrier>> retry = retriers(method, kind.map(DslAnnotation::name), nested.thrown());
    List<Parts<Catcher>> caught = catchers.of(method, nested.thrown());
    Optional<Located<ValueOrPath<Long>>> timeout = limit(method, "Timeout", language, lost);
    Optional<Located<ValueOrPath<Long>>> heartbeat = limit(method, "Heartbeat", language, lost);
    if (kind.filter(each -> each.is("Activity")).isPresent()
        && timeout.isEmpty()
        && heartbeat.isEmpty()) {
      noteEndlessWait(kind.get(), lost);
    }
    return work.map(
        done ->
            new StateModel(
                name,
                stateName,
                comment,
                own.orElse(null),
                done,
                handler == null ? data : selector.select(method, handler, data),
                exit.orElse(null),
                retry,
                caught,
                timeout.orElse(null),
                heartbeat.orElse(null),
                lost.all()));
  }

  /** The annotation that says what Step Functions does; empty of a handler. */
  private Optional<DslAnnotation> kind(
      ExecutableElement method, List<DslAnnotation> all, Losses lost) {
    int errors = context.problems().errors();
    Optional<DslAnnotation> kind =
        only(all, KINDS, Mistake.TWO_KINDS, method.getSimpleName().toString())
            .filter(one -> !HandlerCalls.isOfHandler(method, one));
    if (errors == context.problems().errors()) {
      misfits.refuse(method, all, kind, lost);
      return kind;
    }
    lost.lose(Losses.A_TRANSITION); // of which it may have none
    return Optional.empty();
  }

  /** Of an activity by its ARN the checker says it; a placeholder it takes for a function's. */
  private void noteEndlessWait(DslAnnotation activity, Losses lost) {
    boolean told =
        lost.all().stream()
            .anyMatch(Set.of("Resource", "TimeoutSeconds", "HeartbeatSeconds")::contains);
    boolean placeholder = activity.says("value") || activity.text("arn").startsWith("${");
    MachineSettings settings = context.settings();
    if (placeholder && !told && settings.timeoutSeconds() == null && !settings.express()) {
      context
          .problems()
          .add(Mistake.NO_TIMEOUT, activity.place(activity.says("value") ? "value" : "arn"));
    }
  }

  private Optional<Located<ValueOrPath<Long>>> limit(
      ExecutableElement method, String name, QueryLanguage language, Losses lost) {
    return DslAnnotation.on(method, name)
        .flatMap(
            limit ->
                lost.reading(
                    () -> works.limit(limit, language), name + "Seconds", name + "SecondsPath"));
  }

  private static boolean isAnsweredWhole(@Nullable Handler handler) {
    return handler != null && handler.isAnsweredWhole();
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

  /** A class's retriers are for its tasks, and the other states have none but their own. */
  private @Nullable List<Parts<Retrier>> retriers(
      ExecutableElement method, Optional<String> kind, Thrown thrown) {
    if (kind.map(TASKS::contains).orElse(true)) {
      return retriers.of(method, thrown);
    }
    return kind.filter(WITH_STATES::contains).isPresent() ? retriers.own(method, thrown) : null;
  }

  private Optional<Exit> exit(
      ExecutableElement method,
      List<DslAnnotation> all,
      Optional<DslAnnotation> kind,
      ChoiceInput output,
      Losses lost) {
    String name = method.getSimpleName().toString();
    if (kind.map(DslAnnotation::name).filter(WITHOUT_EXIT::contains).isPresent()) {
      return Optional.empty();
    }
    Optional<DslAnnotation> exit =
        lost.reading(() -> only(all, EXITS, Mistake.TWO_TRANSITIONS, name), Losses.A_TRANSITION);
    if (exit.isEmpty() && all.stream().anyMatch(each -> WITHOUT_EXIT.contains(each.name()))) {
      return Optional.of(new Exit.Ends(Place.of(method))); // of two kinds, one has none
    }
    if (exit.isEmpty()) {
      context.problems().add(Mistake.NO_TRANSITION, Place.of(method), name);
      lost.lose("Next", "End");
      return Optional.of(new Exit.Ends(Place.of(method)));
    }
    return switch (exit.get().name()) {
      case "End" -> Optional.of(new Exit.Ends(exit.get().place()));
      case "Next" -> Optional.of(new Exit.To(targets.orLost(exit.get(), "value", "state", lost)));
      default ->
          methods
              .choiceAfter(name)
              .map(
                  choice ->
                      new Exit.ToChoice(
                          choice,
                          choices.read(exit.get(), exit.get().textOrNull("comment"), output)));
    };
  }
}
