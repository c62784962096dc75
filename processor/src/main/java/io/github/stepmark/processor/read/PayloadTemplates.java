package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.ExecutableElement;

/** Holds the template of what a handler's function is given against what the handler takes. */
final class PayloadTemplates {

  private final Context context;
  private final PathTypes paths;

  PayloadTemplates(Context context, PathTypes paths) {
    this.context = context;
    this.paths = paths;
  }

  /** Reports a second template, and each member that the handler needs and the template lacks. */
  void check(ExecutableElement method, Handler handler, Parts<InputOutput> data) {
    boolean jsonata = context.languageOf(method) == QueryLanguage.JSONATA;
    String annotation = jsonata ? "Arguments" : "Parameters";
    InputOutput fields = data.value();
    JsonValue template = jsonata ? fields.arguments() : fields.parameters();
    if (template == null) {
      return;
    }
    Place place = Objects.requireNonNull(data.places().get(annotation));
    if (handler.template() != null) {
      context
          .problems()
          .add(
              Mistake.EXCLUSIVE_ANNOTATIONS,
              place,
              method.getSimpleName(),
              TokenReader.on(method).isPresent() ? "TaskToken" : "From",
              annotation,
              "both say what its function is given");
      return;
    }
    JsonNode members = template.toNode();
    PayloadType input = handler.input();
    if (input == null || !members.isObject()) {
      return; // an expression, of which nothing is known
    }
    for (Member member : paths.members(input).orElse(List.of())) {
      String name = member.jsonName();
      boolean given = members.has(name) || !jsonata && members.has(name + ".$");
      if (!given && !member.nullable() && !member.type().isOptional()) {
        context
            .problems()
            .add(
                Mistake.TEMPLATE_LACKS_FIELD,
                place,
                method.getSimpleName(),
                name,
                annotation,
                name + (jsonata ? "" : ".$"),
                jsonata ? ": \"{% … %}\"" : ": \"$.…\"");
      }
    }
  }
}
