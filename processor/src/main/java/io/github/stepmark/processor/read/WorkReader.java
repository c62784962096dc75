package io.github.stepmark.processor.read;

import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Work;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that say what Step Functions does in a state without a handler. */
final class WorkReader {

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

  /** The work that {@code kind} says; empty where it is wrong, which is then reported. */
  Optional<Work> read(
      DslAnnotation kind,
      @Nullable String comment,
      String stateName,
      QueryLanguage language,
      NestedStates nested) {
    ValueReader values = new ValueReader(context, language);
    return switch (kind.name()) {
      case "Pass" -> pass(kind);
      case "Wait" -> wait(kind, values).map(Work.Waiting::new);
      case "Succeed" -> Optional.of(new Work.Succeeding());
      case "Fail" ->
          Optional.of(
              new Work.Failing(
                  values.text(kind, "error", "errorFrom").orElse(null),
                  values.text(kind, "cause", "causeFrom").orElse(null)));
      case "Task" ->
          resources
              .task(kind)
              .map(
                  resource ->
                      new Work.Service(
                          resource, false, started.of(kind, resource), nested.result()));
      case "Activity" ->
          values.one(kind, List.of("value", "arn"), "Write @Activity(\"…\") with its name.")
              ? resources
                  .activity(kind)
                  .map(resource -> new Work.Service(resource, true, null, nested.result()))
              : Optional.empty();
      case "Choice" ->
          Optional.of(
              new Work.Choosing(
                  choices.read(
                      kind,
                      comment,
                      new ChoiceInput(null, true, "the input of " + stateName, language))));
      case "Parallel" ->
          Optional.of(
              new Work.Branching(nested.containers(), kind.place("value"), nested.result()));
      case "MapState" ->
          new MapStateReader(context, templates, resources, language).read(kind, nested);
      case "RawState" -> raw.read(kind);
      default -> throw new IllegalStateException("No kind of state: @" + kind.name());
    };
  }

  private Optional<Work> pass(DslAnnotation pass) {
    Optional<Located<String>> result = pass.located("result");
    return result.isEmpty()
        ? Optional.of(new Work.Passing(null))
        : templates.json(result.get()).map(Work.Passing::new);
  }

  private static Optional<Located<Wait.Until>> wait(DslAnnotation wait, ValueReader values) {
    List<String> members = List.of("seconds", "secondsFrom", "timestamp", "timestampFrom");
    if (!values.one(wait, members, "Write one, such as @Wait(seconds = 30).")) {
      return Optional.empty();
    }
    return values
        .number(wait, "seconds", "secondsFrom")
        .map(seconds -> new Located<Wait.Until>(new Wait.Seconds(seconds.value()), seconds.place()))
        .or(
            () ->
                values
                    .text(wait, "timestamp", "timestampFrom")
                    .map(at -> new Located<>(new Wait.Timestamp(at.value()), at.place())));
  }

  /** {@code @Timeout} or {@code @Heartbeat}. */
  Optional<Located<ValueOrPath<Long>>> limit(DslAnnotation limit, QueryLanguage language) {
    ValueReader values = new ValueReader(context, language);
    return values.one(limit, List.of("value", "from"), "Write @" + limit.name() + "(30).")
        ? values.number(limit, "value", "from")
        : Optional.empty();
  }
}
