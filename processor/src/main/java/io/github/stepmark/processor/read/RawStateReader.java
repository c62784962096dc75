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
import javax.lang.model.element.Element;

/** Reads {@code @RawState}. */
final class RawStateReader {

  private final Context context;
  private final TemplateReader templates;

  RawStateReader(Context context, TemplateReader templates) {
    this.context = context;
    this.templates = templates;
  }

  /** The state that the JSON says; empty where it is none, which is reported within the text. */
  Optional<Work> read(DslAnnotation raw) {
    refuseBeside(raw.bearer());
    return raw.located("value").flatMap(templates::json).flatMap(this::state);
  }

  private Optional<Work> state(Parts<JsonValue> json) {
    StateDefinition definition =
        DefinitionReader.readState(json.value().toString(), context.settings().language());
    for (Diagnostic found : definition.diagnostics()) {
      context.problems().add(Problem.of(found, json.placeOf(found.pointer())));
    }
    return Optional.ofNullable(definition.state())
        .map(state -> new Work.Raw(new Parts<>(state, json.place(), json.places())));
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
