package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paths that are none, and paths that may name many nodes where one is asked for. */
final class Paths implements Check {

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        new OneState(placed, new PathFields(found)).check();
      }
    }
  }

  private record OneState(PlacedState placed, PathFields fields) {

    void check() {
      StateParts parts = placed.parts();
      parts
          .paths()
          .forEach(
              (field, path) -> {
                if (field.equals("ResultPath")) {
                  resultPath(path, placed.at(field));
                } else if (path.text() != null) {
                  fields.path(path.text(), placed.at(field));
                }
              });
      parts.values().forEach(this::value);
      List<Catcher> catchers = parts.catchers();
      for (int i = 0; i < catchers.size(); i++) {
        resultPath(
            catchers.get(i).resultPath(), Pointer.element(placed.at("Catch"), i) + "/ResultPath");
      }
      for (PlacedCondition condition : placed.conditions()) {
        Comparison comparison = condition.comparison();
        if (comparison != null) {
          fields.reference(comparison.variable(), condition.at("Variable"));
          JsonNode operand = comparison.operand().toNode();
          if (comparison.operator().takesPath() && operand.isTextual()) {
            fields.reference(operand.textValue(), condition.at(comparison.operator().asl()));
          }
        }
      }
    }

    private void resultPath(@Nullable NullablePath path, String pointer) {
      if (path != null && path.text() != null) {
        fields.resultPath(path.text(), pointer);
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
              String pointer = placed.at(field + "Path");
              if (field.equals("Error") || field.equals("Cause")) {
                fields.referenceOrCall(path, pointer);
              } else {
                fields.reference(path, pointer);
              }
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              return null;
            }
          });
    }
  }
}
