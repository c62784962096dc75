package io.github.stepmark.asl.template;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes templates of JSON. */
final class TemplateReader {

  private TemplateReader() {}

  static Template read(JsonNode json) {
    if (json.isObject()) {
      List<Field> fields = new ArrayList<>();
      for (Map.Entry<String, JsonNode> field : json.properties()) {
        String key = field.getKey();
        JsonNode value = field.getValue();
        fields.add(new Field(key, Field.isComputed(key) ? computed(value) : read(value)));
      }
      return new Template.Fields(fields);
    }
    if (json.isArray()) {
      List<Template> elements = new ArrayList<>();
      json.forEach(element -> elements.add(read(element)));
      return new Template.Elements(elements);
    }
    return new Template.Literal(JsonValue.of(json));
  }

  private static Template computed(JsonNode value) {
    if (!value.isTextual()) {
      return new Template.Broken(null);
    }
    String text = value.textValue();
    if (text.startsWith("${") && text.indexOf('}') == text.length() - 1) {
      return new Template.Placeholder(text);
    }
    return text.startsWith("$")
        ? JsonPath.parse(text).match(new Paths())
        : IntrinsicCall.parse(text).match(new Calls());
  }

  private record Paths() implements Parsed.Cases<JsonPath, Template> {
    @Override
    public Template tree(JsonPath path) {
      return new Template.Selected(path);
    }

    @Override
    public Template mistake(TextMistake mistake) {
      return new Template.Broken(mistake);
    }
  }

  private record Calls() implements Parsed.Cases<IntrinsicCall, Template> {
    @Override
    public Template tree(IntrinsicCall call) {
      return new Template.Called(call);
    }

    @Override
    public Template mistake(TextMistake mistake) {
      return new Template.Broken(mistake);
    }
  }
}
