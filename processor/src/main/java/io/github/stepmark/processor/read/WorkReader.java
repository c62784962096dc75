package io.github.stepmark.processor.read;

import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.problem.Mistake;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that say what Step Functions does in a state without a handler. */
final class WorkReader {

  private final Context context;
  private final ChoiceReader choices;
  private final ResourceReader resources;
  private final TemplateReader templates;

  WorkReader(Context context, ChoiceReader choices, TemplateReader templates) {
    this.context = context;
    this.choices = choices;
    this.resources = new ResourceReader(context);
    this.templates = templates;
  }

  /** The work that {@code kind} says; empty where it is wrong, which is then reported. */
  Optional<Work> read(DslAnnotation kind, @Nullable String comment, String stateName) {
    return switch (kind.name()) {
      case "Pass" -> pass(kind);
      case "Wait" -> wait(kind).map(Work.Waiting::new);
      case "Succeed" -> Optional.of(new Work.Succeeding());
      case "Fail" ->
          Optional.of(
              new Work.Failing(
                  text(kind, "error", "errorFrom").orElse(null),
                  text(kind, "cause", "causeFrom").orElse(null)));
      case "Task" -> resources.task(kind).map(Work.Service::new);
      case "Activity" ->
          one(kind, List.of("value", "arn"), "Write @Activity(\"…\") with its name.")
              ? resources.activity(kind).map(Work.Service::new)
              : Optional.empty();
      case "Choice" ->
          Optional.of(
              new Work.Choosing(
                  choices.read(kind, comment, null, true, "the input of " + stateName)));
      default -> throw new IllegalStateException("No kind of state: @" + kind.name());
    };
  }

  private Optional<Work> pass(DslAnnotation pass) {
    Optional<Located<String>> result = pass.located("result");
    return result.isEmpty()
        ? Optional.of(new Work.Passing(null))
        : templates.json(result.get()).map(Work.Passing::new);
  }

  private Optional<Located<Wait.Until>> wait(DslAnnotation wait) {
    List<String> members = List.of("seconds", "secondsFrom", "timestamp", "timestampFrom");
    if (!one(wait, members, "Write one, such as @Wait(seconds = 30).")) {
      return Optional.empty();
    }
    Optional<Wait.Until> until =
        seconds(wait, "seconds", "secondsFrom")
            .<Wait.Until>map(seconds -> new Wait.Seconds(seconds.value()))
            .or(
                () ->
                    text(wait, "timestamp", "timestampFrom")
                        .map(timestamp -> new Wait.Timestamp(timestamp.value())));
    String written = members.stream().filter(wait::says).findFirst().orElseThrow();
    return until.map(value -> new Located<>(value, wait.place(written)));
  }

  /** {@code @Timeout} or {@code @Heartbeat}. */
  Optional<Located<ValueOrPath<Long>>> limit(DslAnnotation limit) {
    return one(limit, List.of("value", "from"), "Write @" + limit.name() + "(30).")
        ? seconds(limit, "value", "from")
        : Optional.empty();
  }

  private boolean one(DslAnnotation annotation, List<String> members, String mend) {
    List<String> written = members.stream().filter(annotation::says).toList();
    if (written.size() == 1) {
      return true;
    }
    context
        .problems()
        .add(
            Mistake.ONE_MEMBER,
            written.isEmpty() ? annotation.place() : annotation.place(written.get(1)),
            annotation.name(),
            String.join(", ", members),
            written.isEmpty() ? "has none" : "has " + String.join(" and ", written),
            mend);
    return false;
  }

  private Optional<Located<ValueOrPath<Long>>> seconds(
      DslAnnotation annotation, String literal, String from) {
    Long number = annotation.numberOrNull(literal);
    return Stream.<Optional<Located<ValueOrPath<Long>>>>of(
            Optional.ofNullable(number)
                .map(
                    value ->
                        new Located<>(new ValueOrPath.Literal<>(value), annotation.place(literal))),
            annotation
                .located(from)
                .map(path -> new Located<>(new ValueOrPath.AtPath<>(path.value()), path.place())))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Located<ValueOrPath<String>>> text(
      DslAnnotation annotation, String literal, String from) {
    if (annotation.says(literal) && annotation.says(from)) {
      context
          .problems()
          .add(Mistake.EXCLUSIVE_MEMBERS, annotation.place(from), annotation.name(), literal, from);
      return Optional.empty();
    }
    Optional<Located<ValueOrPath<String>>> value =
        annotation
            .located(literal)
            .map(text -> new Located<>(new ValueOrPath.Literal<>(text.value()), text.place()));
    return value.or(
        () ->
            annotation
                .located(from)
                .map(path -> new Located<>(new ValueOrPath.AtPath<>(path.value()), path.place())));
  }
}
