package io.github.stepmark.processor.read;

import com.fasterxml.jackson.core.JsonPointer;
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
import java.util.Optional;
import java.util.stream.Stream;
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
  void check(ExecutableElement method, Handler handler, Parts<InputOutput> data, Losses lost) {
    boolean jsonata = context.languageOf(method) == QueryLanguage.JSONATA;
    String annotation = jsonata ? "Arguments" : "Parameters";
    InputOutput fields = data.value();
    JsonValue template = jsonata ? fields.arguments() : fields.parameters();
    if (template == null) {
      return;
    }
    Place place = Objects.requireNonNull(data.places().get(annotation));
    Optional<String> second = handler.template() == null ? Optional.empty() : second(method);
    if (second.isPresent()) {
      context
          .problems()
          .add(
              Mistake.EXCLUSIVE_ANNOTATIONS,
              place,
              method.getSimpleName(),
              second.get(),
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
      boolean token = TokenReader.isToken(method, member.javaName());
      boolean given = members.has(name) || !jsonata && members.has(name + ".$");
      if (given && token) {
        checkToken(name, annotation, members, data, lost);
      } else if (!given && !member.nullable() && !member.type().isOptional()) {
        context
            .problems()
            .add(
                Mistake.TEMPLATE_LACKS_FIELD,
                place,
                method.getSimpleName(),
                name,
                annotation,
                name + (jsonata ? "" : ".$"),
                ": \"" + example(token, jsonata) + "\"");
        lost.lose(annotation + "/" + name);
      }
    }
  }

  /** The annotation of a parameter that a template on the method leaves without a meaning. */
  private static Optional<String> second(ExecutableElement method) {
    return Stream.of("From", "Input")
        .filter(
            annotation ->
                method.getParameters().stream()
                    .anyMatch(each -> DslAnnotation.on(each, annotation).isPresent()))
        .findFirst();
  }

  /** Reports a member that the token's parameter takes and that holds something else. */
  private void checkToken(
      String name, String annotation, JsonNode members, Parts<InputOutput> data, Losses lost) {
    boolean jsonata = annotation.equals("Arguments");
    String token = jsonata ? name : name + ".$";
    JsonNode value = members.path(token);
    boolean isToken =
        jsonata
            ? JsonataText.bare(value.asText()).equals(ImpliedTemplate.TOKEN_EXPRESSION)
            : value.asText().equals(ImpliedTemplate.TOKEN_PATH);
    if (isToken) {
      return;
    }
    String written = members.has(token) ? token : name;
    lost.lose(annotation + "/" + written);
    context
        .problems()
        .add(
            Mistake.TASK_TOKEN,
            data.placeOf(
                JsonPointer.empty().appendProperty(annotation).appendProperty(written).toString()),
            "what @" + annotation + " has as '" + name + "' is not the task's token",
            "Write \"" + token + "\": \"" + example(true, jsonata) + "\".");
  }

  private static String example(boolean token, boolean jsonata) {
    if (!token) {
      return jsonata ? "{% … %}" : "$.…";
    }
    return jsonata
        ? JsonataText.delimited(ImpliedTemplate.TOKEN_EXPRESSION)
        : ImpliedTemplate.TOKEN_PATH;
  }
}
