package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.check.Walk.PlacedState;
import io.github.stepmark.asl.intrinsic.Argument;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Paths of JSONPath states that start from a variable which no state assigns. Those in JSONata are
 * for {@link JsonataReferences}.
 */
final class UnassignedVariables implements Check {

  /** What every text has that names a variable. */
  private static final Pattern DOLLAR_NAME = Pattern.compile("(?<!\\$)\\$[^\\s$.\\[\\]{}(),'\"]");

  @Override
  public void check(Walk walk, Diagnostics found) {
    if (walk.machine() == null) {
      return;
    }
    boolean known = walk.gaps().isEmpty(); // else others may be assigned
    Set<String> assigned = PlacedVariable.names(walk);
    for (PlacedState placed : walk.states()) {
      if (placed.language() == QueryLanguage.JSONPATH) {
        new OneState(placed, assigned, known, found).check();
      }
    }
  }

  private record OneState(
      PlacedState placed, Set<String> assigned, boolean known, Diagnostics found) {

    void check() {
      placed.parts().paths().forEach(this::path);
      placed.parts().values().forEach(this::value);
      for (PlacedJson json : placed.json()) {
        if (TemplateFields.TEMPLATES.contains(json.field())) {
          template(json.node(), json.pointer());
        }
      }
      for (PlacedCondition condition : placed.conditions()) {
        var comparison = condition.comparison();
        if (comparison != null) {
          text(comparison.variable(), condition.at("Variable"));
          JsonNode operand = comparison.operand().toNode();
          if (comparison.operator().takesPath() && operand.isTextual()) {
            text(operand.textValue(), condition.at(comparison.operator().asl()));
          }
        }
      }
    }

    private void path(String field, NullablePath path) {
      if (path.text() != null && !field.equals("ResultPath")) {
        text(path.text(), placed.at(field));
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
              text(path, placed.at(field + "Path"));
              return null;
            }

            @Override
            public @Nullable Void jsonata(String expression) {
              return null;
            }
          });
    }

    private void template(JsonNode node, String pointer) {
      for (Map.Entry<String, JsonNode> field : node.properties()) {
        String at = Pointer.member(pointer, field.getKey());
        if (!field.getKey().endsWith(".$")) {
          template(field.getValue(), at);
        } else if (field.getValue().isTextual()) {
          text(field.getValue().textValue(), at);
        }
      }
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        template(node.get(i), Pointer.element(pointer, i));
      }
    }

    private void text(String text, String pointer) {
      if (DOLLAR_NAME.matcher(text).find()) {
        paths(text).forEach(path -> root(path, pointer));
      }
    }

    /** The path that a text is, or those in the call that it is. */
    private static Stream<JsonPath> paths(String text) {
      return text.startsWith("$")
          ? JsonPath.parse(text).tree().stream()
          : IntrinsicCall.parse(text).tree().stream()
              .flatMap(IntrinsicCall::calls)
              .flatMap(call -> call.arguments().stream())
              .flatMap(argument -> argument.match(new Selections()));
    }

    private void root(JsonPath path, String pointer) {
      String name = path.root().match(new VariableName());
      if (name != null && !assigned.contains(name) && (known || name.equals("states"))) {
        int start = path.range().start();
        found.add(
            Rule.UNASSIGNED_VARIABLE,
            pointer,
            new TextRange(start, start + 1 + name.length()),
            "The variable $" + name + " is assigned nowhere",
            mend(name, path.toString()));
      }
    }

    private String mend(String name, String path) {
      return JsonataWords.mendOfPath(path)
          .or(() -> Nearest.to(name, assigned).map(near -> "Did you mean $" + near + "?"))
          .orElse("Assign it in a state before, or write $." + name + " for the input's field.");
    }
  }

  private record Selections() implements Argument.Cases<Stream<JsonPath>> {
    @Override
    public Stream<JsonPath> text(Argument.Text text) {
      return Stream.empty();
    }

    @Override
    public Stream<JsonPath> number(Argument.Number number) {
      return Stream.empty();
    }

    @Override
    public Stream<JsonPath> truth(Argument.Truth truth) {
      return Stream.empty();
    }

    @Override
    public Stream<JsonPath> nothing(Argument.Null nothing) {
      return Stream.empty();
    }

    @Override
    public Stream<JsonPath> path(Argument.Selected selected) {
      return Stream.of(selected.path());
    }

    @Override
    public Stream<JsonPath> call(Argument.Nested nested) {
      return Stream.empty(); // it is among the calls itself
    }
  }

  private record VariableName() implements PathRoot.Cases<@Nullable String> {
    @Override
    public @Nullable String input() {
      return null;
    }

    @Override
    public @Nullable String context() {
      return null;
    }

    @Override
    public String variable(PathRoot.Variable variable) {
      return variable.name();
    }

    @Override
    public @Nullable String current() {
      return null;
    }
  }
}
