package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.read.StateDefinition;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;

/** Reads {@code @RawState}. */
final class RawStateReader {

  private final Context context;
  private final TemplateReader templates;

  RawStateReader(Context context, TemplateReader templates) {
    this.context = context;
    this.templates = templates;
  }

  /**
   * The state that the JSON says, as far as it is one; what is wrong with it is reported within the
   * text. Empty where nothing is known of it.
   */
  Optional<Work> read(DslAnnotation raw, Losses lost) {
    lost.checking(() -> refuseBeside(raw.bearer()), Losses.A_TRANSITION);
    return raw.located("value").flatMap(templates::json).flatMap(this::state);
  }

  private Optional<Work> state(Parts<JsonValue> json) {
    StateDefinition definition =
        DefinitionReader.readState(json.value().toString(), context.settings().language());
    for (Diagnostic found : definition.diagnostics()) {
      context.problems().add(Problem.of(found, json.placeOf(found.pointer())));
    }
    Set<String> lost =
        definition.lost().stream()
            .filter(pointer -> !pointer.isEmpty())
            .map(pointer -> pointer.substring(1))
            .collect(Collectors.toSet());
    return Optional.ofNullable(definition.draft())
        .map(state -> new Work.Raw(new Parts<>(state, json.place(), json.places(), lost)));
  }

  /** Reports what stands beside the JSON, which says everything but the state's name. */
  private void refuseBeside(Element method) {
    for (DslAnnotation annotation : DslAnnotation.all(method)) {
      if (annotation.is("State")) {
        refuse(annotation, "comment");
        refuse(annotation, "queryLanguage");
      } else if (!annotation.is("RawState") && !annotation.is("StartAt")) {
        refuse(annotation.place(), "@" + annotation.name());
      }
    }
    ComposedAnnotations.on(method).stream()
        .filter(annotation -> !annotation.isOurs())
        .forEach(annotation -> refuse(annotation.place(), "@" + annotation.name()));
  }

  private void refuse(DslAnnotation annotation, String member) {
    if (annotation.says(member)) {
      refuse(annotation.place(member), "@" + annotation.name() + "(" + member + " = …)");
    }
  }

  private void refuse(Place place, String written) {
    context.problems().add(Mistake.BESIDE_RAW_STATE, place, written);
  }
}
