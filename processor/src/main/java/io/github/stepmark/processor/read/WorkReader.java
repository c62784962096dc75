package io.github.stepmark.processor.read;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that say what Step Functions does in a state without a handler. */
final class WorkReader {

  /** What stands for a resource that is not known. */
  private static final String UNKNOWN = "${Unknown}";

  private final Context context;
  private final ChoiceReader choices;
  private final ResourceReader resources;
  private final TemplateReader templates;
  private final RawStateReader raw;
  private final StartedMachines started;

  WorkReader(
      Context context, ChoiceReader choices, TemplateReader templates, ResourceReader resources) {
    this.context = context;
    this.choices = choices;
    this.resources = resources;
    this.templates = templates;
    this.raw = new RawStateReader(context, templates);
    this.started = new StartedMachines(context);
  }

  /**
   * The work that {@code kind} says; what of it is wrong is reported, and lost. Empty where nothing
   * is known of it.
   *
   * @param entered what the state is entered with; {@code null} where that is not known
   */
  Optional<Work> read(
      DslAnnotation kind,
      @Nullable String comment,
      String stateName,
      QueryLanguage language,
      @Nullable KnownData entered,
      NestedStates nested,
      Losses lost) {
    ValueReader values = new ValueReader(context, language);
    return switch (kind.name()) {
      case "Pass" -> Optional.of(pass(kind, lost));
      case "Wait" -> Optional.of(new Work.Waiting(wait(kind, values, lost)));
      case "Succeed" -> Optional.of(new Work.Succeeding());
      case "Fail" ->
          Optional.of(
              new Work.Failing(
                  lost.reading(() -> values.text(kind, "error", "errorFrom"), "Error", "ErrorPath")
                      .orElse(null),
                  lost.reading(() -> values.text(kind, "cause", "causeFrom"), "Cause", "CausePath")
                      .orElse(null)));
      case "Task" ->
          resources
              .task(kind)
              .map(
                  resource ->
                      new Work.Service(
                          resource, false, started.of(kind, resource), nested.result()));
      case "Activity" ->
          Optional.of(new Work.Service(activity(kind, values, lost), true, null, nested.result()));
      case "Choice" ->
          Optional.of(
              new Work.Choosing(
                  choices.read(
                      kind,
                      comment,
                      new ChoiceInput(entered, true, "the input of " + stateName, language))));
      case "Parallel" -> {
        if (nested.containers().isEmpty() && !kind.elements("value").isEmpty()) {
          lost.lose("Branches");
        }
        yield Optional.of(
            new Work.Branching(nested.containers(), kind.place("value"), nested.result()));
      }
      case "MapState" ->
          Optional.of(
              new MapStateReader(context, templates, resources, language, lost).read(kind, nested));
      case "RawState" -> raw.read(kind, lost);
      default -> throw new IllegalStateException("No kind of state: @" + kind.name());
    };
  }

  /**
   * Stands for what is done in a state of which that is not known.
   *
   * @param where the state
   */
  static Work unknown(Place where, Losses lost) {
    lost.lose("Resource");
    return new Work.Service(new Located<>(UNKNOWN, where), false, null, null);
  }

  private Work pass(DslAnnotation pass, Losses lost) {
    return new Work.Passing(
        pass.located("result")
            .flatMap(result -> lost.reading(() -> result(result), "Result"))
            .orElse(null));
  }

  /** JSON as it is: for what is computed a Pass has other fields. */
  private Optional<Parts<JsonValue>> result(Located<String> result) {
    if (!result.value().startsWith("$") || result.value().startsWith("${")) {
      return templates.json(result);
    }
    context
        .problems()
        .add(
            Mistake.INVALID_JSON,
            result.place(),
            "a result is taken as it is, and '" + result.value() + "' would be a path",
            "Write @InputPath(\"…\") for a part of the input, or a template: @Parameters(\"…\").");
    return Optional.empty();
  }

  private Located<String> activity(DslAnnotation activity, ValueReader values, Losses lost) {
    boolean one =
        values.one(activity, List.of("value", "arn"), "Write @Activity(\"…\") with its name.");
    return (one ? resources.activity(activity) : Optional.<Located<String>>empty())
        .orElseGet(
            () -> {
              lost.lose("Resource");
              return new Located<>(UNKNOWN, activity.place());
            });
  }

  private static Located<Wait.Until> wait(DslAnnotation wait, ValueReader values, Losses lost) {
    List<String> members = List.of("seconds", "secondsFrom", "timestamp", "timestampFrom");
    if (!values.one(wait, members, "Write one, such as @Wait(seconds = 30).")) {
      lost.lose("Seconds", "Timestamp");
      return new Located<>(new Wait.Seconds(new ValueOrPath.Literal<>(1L)), wait.place());
    }
    return values
        .number(wait, "seconds", "secondsFrom")
        .map(seconds -> new Located<Wait.Until>(new Wait.Seconds(seconds.value()), seconds.place()))
        .or(
            () ->
                values
                    .text(wait, "timestamp", "timestampFrom")
                    .map(at -> new Located<>(new Wait.Timestamp(at.value()), at.place())))
        .orElseThrow();
  }

  /** {@code @Timeout} or {@code @Heartbeat}. */
  Optional<Located<ValueOrPath<Long>>> limit(DslAnnotation limit, QueryLanguage language) {
    ValueReader values = new ValueReader(context, language);
    return values.one(limit, List.of("value", "from"), "Write @" + limit.name() + "(30).")
        ? values.number(limit, "value", "from")
        : Optional.empty();
  }
}
