package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InvalidJsonException;
import io.github.stepmark.asl.JsonText;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Parts;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the JSON that stands in members, such as payload templates, and where in the text each
 * value of it stands.
 */
final class TemplateReader {

  private final Context context;

  TemplateReader(Context context) {
    this.context = context;
  }

  /**
   * A template in a state of {@code language}: JSON, or one JSONata expression in its delimiters,
   * which is then the whole template. Empty where it is neither, which is reported.
   */
  Optional<Parts<JsonValue>> template(Located<String> text, QueryLanguage language) {
    if (!JsonataText.isDelimited(text.value())) {
      return json(text);
    }
    if (language == QueryLanguage.JSONPATH) {
      context
          .problems()
          .add(
              Mistake.INVALID_JSON,
              text.place(),
              "it is a JSONata expression, but the state's query language is JSONPath",
              "Write JSON, or give the state @State(queryLanguage = QueryLanguage.JSONATA).");
      return Optional.empty();
    }
    Located<String> expression = JsonataText.delimited(text);
    JsonValue value = JsonValue.of(TextNode.valueOf(expression.value()));
    return Optional.of(new Parts<>(value, expression.place(), Map.of()));
  }

  /** JSON, nothing in it evaluated. Empty where it is none, which is reported. */
  Optional<Parts<JsonValue>> json(Located<String> text) {
    try {
      JsonText json = JsonText.parse(text.value());
      Map<String, Place> places = new HashMap<>();
      collect(json.root(), "", json, text.place(), places);
      return Optional.of(new Parts<>(JsonValue.parse(text.value()), text.place(), places));
    } catch (InvalidJsonException e) {
      InvalidJson invalid = InvalidJson.of(text.value(), e);
      context
          .problems()
          .add(
              Mistake.INVALID_JSON,
              text.place().atCharacter(invalid.offset()),
              e.getMessage(),
              invalid.mend());
      return Optional.empty();
    }
  }

  private static void collect(
      JsonNode node, String pointer, JsonText json, Place whole, Map<String, Place> places) {
    if (!pointer.isEmpty()) {
      Place value = whole.atJson(json.of(pointer).offset());
      Place name = whole.atJson(json.ofName(pointer).offset());
      places.put(pointer.substring(1), value.called(name));
    }
    node.properties()
        .forEach(
            member -> {
              String name = member.getKey().replace("~", "~0").replace("/", "~1");
              collect(member.getValue(), pointer + "/" + name, json, whole, places);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      collect(node.get(i), pointer + "/" + i, json, whole, places);
    }
  }
}
