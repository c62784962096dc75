package io.github.stepmark.cli.java;

import io.github.stepmark.cli.java.Layout.Break;
import io.github.stepmark.cli.java.Layout.Doc;
import io.github.stepmark.cli.java.ShapeTypes.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The method of a handler, which throws until it is written, and the records for what it gives.
 *
 * @param result the type that it returns
 */
record HandlerMethod(
    String name, List<Parameter> parameters, String result, List<Declared> records) {

  private static final Map<String, String> IMPORTS =
      Map.of(
          "List<", "java.util.List",
          "Map<", "java.util.Map",
          "Optional<", "java.util.Optional",
          "Instant", "java.time.Instant");

  /**
   * A parameter, or a component of a record.
   *
   * @param binding the annotation that it bears, a blank after it; empty for none
   */
  record Parameter(String binding, String type, String name) {}

  Set<String> imports() {
    Set<String> imports = new TreeSet<>();
    imported(result, imports);
    parameters.forEach(parameter -> imported(parameter, imports));
    records.forEach(
        record -> record.components().forEach(component -> imported(component, imports)));
    return imports;
  }

  private static void imported(Parameter parameter, Set<String> imports) {
    imported(parameter.type(), imports);
    if (!parameter.binding().isEmpty()) {
      imports.add("io.github.stepmark." + parameter.binding().replaceAll("^@|\\W.*\\R?", ""));
    }
  }

  private static void imported(String type, Set<String> imports) {
    IMPORTS.forEach(
        (part, imported) -> {
          if (type.contains(part)) {
            imports.add(imported);
          }
        });
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

  /** The declarations of the records. */
  List<Doc> declarations() {
    return records.stream()
        .map(record -> declaration("record " + record.name() + "(", record.components(), ") {}"))
        .toList();
  }

  private static Doc declaration(String start, List<Parameter> parts, String end) {
    List<Doc> joined = new ArrayList<>();
    for (Parameter part : parts) {
      if (!joined.isEmpty()) {
        joined.add(Layout.text(","));
        joined.add(new Break(" ", 0, false));
      }
      joined.add(Layout.text(part.binding() + part.type() + " " + part.name()));
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
