package io.github.stepmark.processor.read;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.DataFlow;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that are called like the fields through which a state's data goes. */
final class DataFlowReader {

  /** {@code InputPath.NONE} and {@code OutputPath.NONE}. */
  private static final String NONE = "null";

  private final Context context;
  private final TemplateReader templates;

  DataFlowReader(Context context, TemplateReader templates) {
    this.context = context;
    this.templates = templates;
  }

  /** What {@code method}, a state of {@code language}, bears. */
  DataFlow read(ExecutableElement method, QueryLanguage language, Losses lost) {
    OneState state = new OneState(method, language, lost);
    InputOutput fields =
        new InputOutput(
            state.path("InputPath"),
            state.field("Parameters"),
            state.field("Arguments"),
            state.field("ResultSelector"),
            state.resultPath(),
            state.path("OutputPath"),
            state.field("Output"),
            state.field("Assign"));
    return new DataFlow(
        new Parts<>(fields, Place.of(method), state.places),
        state.template("ItemSelector").orElse(null),
        state.template("Credentials").orElse(null));
  }

  private final class OneState {

    private final ExecutableElement method;
    private final QueryLanguage language;
    private final Losses lost;
    private final Map<String, Place> places = new HashMap<>();

    OneState(ExecutableElement method, QueryLanguage language, Losses lost) {
      this.method = method;
      this.language = language;
      this.lost = lost;
    }

    @Nullable NullablePath path(String annotation) {
      return DslAnnotation.on(method, annotation)
          .flatMap(written -> written.located("value"))
          .map(
              path -> {
                places.put(annotation, path.place());
                return path.value().equals(NONE)
                    ? NullablePath.NONE
                    : NullablePath.of(path.value());
              })
          .orElse(null);
    }

    @Nullable NullablePath resultPath() {
      Optional<DslAnnotation> path = DslAnnotation.on(method, "ResultPath");
      Optional<DslAnnotation> discard = DslAnnotation.on(method, "DiscardResult");
      if (discard.isEmpty()) {
        return path("ResultPath");
      }
      if (path.isPresent()) {
        context
            .problems()
            .add(
                Mistake.EXCLUSIVE_ANNOTATIONS,
                discard.get().place(),
                method.getSimpleName(),
                "ResultPath",
                "DiscardResult",
                "its result goes one way");
        lost.lose("ResultPath");
      }
      places.put("ResultPath", discard.get().place());
      return NullablePath.NONE;
    }

    @Nullable JsonValue field(String annotation) {
      Optional<Parts<JsonValue>> template = template(annotation);
      template.ifPresent(json -> places.putAll(json.below(annotation)));
      return template.map(Parts::value).orElse(null);
    }

    Optional<Parts<JsonValue>> template(String annotation) {
      return DslAnnotation.on(method, annotation)
          .flatMap(written -> written.located("value"))
          .flatMap(text -> lost.reading(() -> templates.template(text, language), annotation));
    }
  }
}
