package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.cli.java.Layout.Break;
import io.github.stepmark.cli.java.Layout.Doc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The method of a handler, which throws until it is written, and the record that it gives. */
final class HandlerMethod {

  private static final Pattern TEXT_FUNCTION =
      Pattern.compile("States\\.(Format|UUID|Base64\\w+|Hash|JsonToString)\\b.*", Pattern.DOTALL);

  private final Set<String> imports = new TreeSet<>();
  private final String name;
  private final List<Doc> parameters = new ArrayList<>();
  private final String result;
  private final Map<String, String> members;

  /**
   * @param payload the template of what it is given; {@code null} for the state's input
   * @param result the type that it gives, the name of its record where there are {@code members}
   */
  HandlerMethod(
      String name, @Nullable JsonValue payload, String result, Map<String, String> members) {
    this.name = name;
    this.result = result;
    this.members = members;
    if (payload == null) {
      parameters.add(parameter("@Input ", "Object", "input"));
      imports.add("io.github.stepmark.Input");
    } else {
      JavaNames names = new JavaNames(Set.of());
      for (Map.Entry<String, JsonNode> member : payload.toNode().properties()) {
        boolean isComputed = member.getKey().endsWith(".$");
        String json =
            isComputed
                ? member.getKey().substring(0, member.getKey().length() - 2)
                : member.getKey();
        parameters.add(named(json, type(member.getValue(), isComputed), names.method(json)));
      }
    }
    members.values().forEach(this::type);
  }

  /** What other types than its record may be called as its members are. */
  static boolean canBeMembers(Set<String> names) {
    return names.stream().allMatch(name -> name.equals(JavaNames.methodName(name)))
        && names.stream().noneMatch(JavaNames::isReserved);
  }

  private Doc named(String json, String type, String javaName) {
    if (json.equals(javaName)) {
      return parameter("", type, javaName);
    }
    imports.add("io.github.stepmark.Field");
    return parameter("@Field(" + JavaText.literal(json) + ") ", type, javaName);
  }

  private Doc parameter(String annotation, String type, String javaName) {
    return Layout.text(annotation + type(type) + " " + javaName);
  }

  private static String type(JsonNode value, boolean isComputed) {
    if (value.isTextual()) {
      String text = value.textValue();
      boolean isText =
          isComputed
              ? text.startsWith("$$.Execution.") && !text.startsWith("$$.Execution.Input")
                  || text.startsWith("$$.State")
                  || TEXT_FUNCTION.matcher(text).matches()
              : !text.startsWith("{%");
      return isText ? "String" : "Object";
    }
    if (value.isBoolean()) {
      return "boolean";
    }
    return value.isIntegralNumber() ? "long" : value.isNumber() ? "double" : "Object";
  }

  /** The type, which is imported if need be. */
  private String type(String type) {
    Map.of(
            "List<", "java.util.List",
            "Map<", "java.util.Map",
            "Optional<", "java.util.Optional",
            "Instant", "java.time.Instant")
        .forEach(
            (part, imported) -> {
              if (type.contains(part)) {
                imports.add(imported);
              }
            });
    return type;
  }

  Set<String> imports() {
    return imports;
  }

  /** The line or lines up to the body. */
  Doc head() {
    return declaration(result + " " + name + "(", parameters, ") {");
  }

  Doc body() {
    return Layout.group(
        4,
        List.of(
            Layout.text("throw new UnsupportedOperationException("),
            new Break("", 0, false),
            Layout.text(JavaText.literal(name + " is not written yet") + ");")));
  }

  /** The declaration of what it gives; {@code null} if that is no record. */
  @Nullable Doc record() {
    if (members.isEmpty()) {
      return null;
    }
    List<Doc> components = new ArrayList<>();
    members.forEach((member, type) -> components.add(Layout.text(type + " " + member)));
    return declaration("record " + result + "(", components, ") {}");
  }

  private static Doc declaration(String start, List<Doc> parts, String end) {
    List<Doc> joined = new ArrayList<>();
    for (Doc part : parts) {
      if (!joined.isEmpty()) {
        joined.add(Layout.text(","));
        joined.add(new Break(" ", 0, false));
      }
      joined.add(part);
    }
    return Layout.group(
        4,
        List.of(
            Layout.text(start),
            new Break("", 0, false),
            Layout.group(0, joined),
            Layout.text(end)));
  }
}
