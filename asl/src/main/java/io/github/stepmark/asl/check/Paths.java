package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Paths that are none, and paths that may name many nodes where one is asked for. */
final class Paths implements Check {

  /** How a call starts that {@code ErrorPath} and {@code CausePath} may have. */
  private static final List<String> STRING_INTRINSICS =
      List.of(
          "States.ArrayGetItem(",
          "States.Base64Encode(",
          "States.Base64Decode(",
          "States.Format(",
          "States.JsonToString(",
          "States.Hash(",
          "States.UUID(");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        new OneState(placed, found).check();
      }
    }
  }

  private record OneState(PlacedState placed, Diagnostics found) {

    void check() {
      StateParts parts = placed.parts();
      parts
          .paths()
          .forEach(
              (field, path) -> {
                if (field.equals("ResultPath")) {
                  resultPath(path, placed.at(field));
                } else {
                  path(path, placed.at(field));
                }
              });
      parts.values().forEach(this::value);
      List<Catcher> catchers = parts.catchers();
      for (int i = 0; i < catchers.size(); i++) {
        resultPath(
            catchers.get(i).resultPath(), Pointer.element(placed.at("Catch"), i) + "/ResultPath");
      }
      for (PlacedCondition condition : PlacedCondition.all(placed)) {
        Comparison comparison = condition.comparison();
        if (comparison != null) {
          reference(comparison.variable(), condition.at("Variable"));
          JsonNode operand = comparison.operand().toNode();
          if (comparison.operator().takesPath() && operand.isTextual()) {
            reference(operand.textValue(), condition.at(comparison.operator().asl()));
          }
        }
      }
    }

    private void path(NullablePath path, String pointer) {
      String text = path.text();
      if (text != null && !text.startsWith("$")) {
        found.add(
            Rule.INVALID_PATH,
            pointer,
            "Value must be a valid JSONPath.",
            "Write a path that starts with $, such as $.order.");
      }
    }

    /** The result goes into the state's input: not into the context object or a variable. */
    private void resultPath(@Nullable NullablePath path, String pointer) {
      String text = path == null ? null : path.text();
      if (text == null) {
        return;
      }
      boolean elsewhere = text.matches("\\$[^.\\[{].*");
      if (!elsewhere) {
        reference(text, pointer);
      } else {
        found.add(
            Rule.INVALID_PATH,
            pointer,
            "Value is not a Reference Path: '" + text + "' does not lead into the state's input",
            "Write $ or a path such as $.order; to set a variable, write Assign.");
      }
    }

    private void value(String field, ValueOrPath<?> value) {
      value.match(
          new ValueOrPath.Cases<Object, @Nullable Void>() {
            @Override
            public @Nullable Void literal(Object given) {
              return null;
            }

            @Override
            public @Nullable Void atPath(String path) {
              boolean takesIntrinsic = field.equals("Error") || field.equals("Cause");
              if (takesIntrinsic && !path.startsWith("$")) {
                intrinsic(path, placed.at(field + "Path"));
              } else {
                reference(path, placed.at(field + "Path"));
              }
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              return null;
            }
          });
    }

    private void intrinsic(String text, String pointer) {
      boolean givesString = STRING_INTRINSICS.stream().anyMatch(text::startsWith);
      if (!givesString || IntrinsicSyntax.problem(text).isPresent()) {
        found.add(
            Rule.INVALID_PATH,
            pointer,
            "Value must be a valid JSONPath or an intrinsic function call that returns a string",
            "Write a path such as $.error, or call one of "
                + STRING_INTRINSICS.stream()
                    .map(start -> start.substring(0, start.length() - 1))
                    .collect(Collectors.joining(", "))
                + ".");
      }
    }

    private void reference(String text, String pointer) {
      Optional<String> problem = ReferencePath.problem(text);
      if (problem.isPresent() && !Literals.isPlaceholder(text)) {
        found.add(
            Rule.INVALID_PATH,
            pointer,
            "Value is not a Reference Path" + problem.get(),
            "Write a path that names one node, such as $.order.lines[0] or $['order id'].");
      }
    }
  }
}
