package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.WorkflowType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state machines of a template of CloudFormation or AWS SAM: those with a {@code Definition} or
 * {@code DefinitionString} in the template, or a {@code DefinitionUri} that is a file beside it.
 */
final class Template {

  /** The types of resources that are state machines, with the property that says the type. */
  private static final Map<String, String> TYPES =
      Map.of(
          "AWS::Serverless::StateMachine", "Type",
          "AWS::StepFunctions::StateMachine", "StateMachineType");

  private final Document document;
  private final Definitions definitions;

  Template(Document document, Definitions definitions) {
    this.document = document;
    this.definitions = definitions;
  }

  /** Whether the text whose tree is {@code root} is a template, not a definition. */
  static boolean is(JsonNode root) {
    return root.path("Resources").isObject() && !root.has("States");
  }

  /** Hands over the definition of each state machine, or why there is none. */
  void definitions() {
    document
        .root()
        .get("Resources")
        .properties()
        .forEach(
            entry -> {
              String typeProperty = TYPES.get(entry.getValue().path("Type").asText());
              if (typeProperty != null) {
                machine(entry.getKey(), entry.getValue().path("Properties"), typeProperty);
              }
            });
  }

  private void machine(String id, JsonNode properties, String typeProperty) {
    WorkflowType type = type(properties.path(typeProperty));
    String pointer = Pointer.member(Pointer.member("/Resources", id), "Properties");
    JsonNode tree = properties.path("Definition");
    JsonNode string = properties.path("DefinitionString");
    JsonNode file = properties.path("DefinitionUri");
    Optional<String> text = Intrinsics.text(string);
    if (tree.isObject() && !Intrinsics.is(tree)) {
      tree(id, type, tree, Pointer.member(pointer, "Definition"));
    } else if (text.isPresent()) {
      text(id, type, text.get(), string, Pointer.member(pointer, "DefinitionString"));
    } else if (file.isTextual() && isLocal(file.textValue())) {
      file(type, file.textValue());
    } else {
      definitions.passOver(
          document.source().name()
              + ": the definition of "
              + id
              + " is neither in the template nor in a file beside it");
    }
  }

  private void tree(String id, @Nullable WorkflowType type, JsonNode tree, String pointer) {
    List<TextProblem> problems =
        document.problems().stream()
            .filter(one -> (one.pointer() + "/").startsWith(pointer + "/"))
            .map(one -> one.at(one.pointer().substring(pointer.length()), one.place()))
            .toList();
    definitions.add(
        new DefinitionSource(
            document.source(),
            id,
            type,
            Intrinsics.placeholders(tree),
            new SubtreePositions(document.positions(), pointer),
            problems,
            List.of()));
  }

  private void text(
      String id, @Nullable WorkflowType type, String text, JsonNode property, String pointer) {
    Document inner = JsonDocument.of(new SourceText(document.source().name(), null, text));
    Place name = document.positions().name(pointer);
    StringPlaces host =
        Intrinsics.pointerToText(property)
            .map(rest -> document.positions().string(pointer + rest))
            .orElse(range -> name);
    EmbeddedPositions positions =
        new EmbeddedPositions(inner.positions(), TextLines.of(text), host);
    List<TextProblem> problems =
        inner.problems().stream()
            .map(one -> one.at(one.pointer(), positions.outer(one.place())))
            .toList();
    List<Unquoted> unquoted =
        inner.unquoted().stream()
            .map(one -> new Unquoted(one.text(), positions.outer(one.place())))
            .toList();
    definitions.add(
        new DefinitionSource(
            document.source(), id, type, inner.root(), positions, problems, unquoted));
  }

  private void file(@Nullable WorkflowType type, String uri) {
    try {
      SourceText source = Sources.beside(document.source(), uri);
      definitions.add(Definitions.whole(Document.of(source), type));
    } catch (UnreadableException e) {
      definitions.unreadable(
          e.getMessage() + " (the DefinitionUri in " + document.source().name() + ")");
    }
  }

  /** Whether a path leads from the template's folder to a file; others are not for this machine. */
  private boolean isLocal(String uri) {
    return document.source().folder() != null && !uri.contains("://") && !uri.startsWith("/");
  }

  private static @Nullable WorkflowType type(JsonNode value) {
    return switch (value.asText()) {
      case "STANDARD" -> WorkflowType.STANDARD;
      case "EXPRESS" -> WorkflowType.EXPRESS;
      default -> null;
    };
  }
}
