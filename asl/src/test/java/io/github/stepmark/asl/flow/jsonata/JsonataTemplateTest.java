package io.github.stepmark.asl.flow.jsonata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonataTemplateTest {

  private static Shape shape(String json, List<String> found) {
    return JsonataShapes.template(
        Json.parse(json),
        Order.scope(),
        "/Output",
        pointer ->
            (rule, range, message, mend) -> found.add(rule.id() + " " + pointer + " " + range));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = "->",
      quoteCharacter = '~',
      textBlock =
          """
          "{% $states.input.count %}"                            -> integer
          {"a": "{% $states.input.name %}", "b": ["c", 1, null]} -> {a: string, b: ["c", 1, null]}
          {"a": {"b": "{% [$states.input.count] %}"}}            -> {a: {b: [integer]}}
          "{% not an expression %}"                              -> anything
          "{% $states.input.none %}"                             -> anything
          "{% open"                                              -> "{% open"
          "${filled}"                                            -> string
          true                                                   -> true
          """)
  void aFieldGives(String field, String shape) {
    assertThat(shape(field, new ArrayList<>())).hasToString(shape);
  }

  @Test
  void problemsStandAtTheStringThatHasThem() {
    List<String> found = new ArrayList<>();
    shape(
        "{\"a\": [1, \"{% $states.input.none %}\"], \"b\": \"{%$states.input.comment%}\"}", found);
    assertThat(found)
        .containsExactly(
            "AbsentField /Output/a/1 TextRange[start=17, end=21]",
            "PerhapsAbsent /Output/b TextRange[start=16, end=23]");
  }

  @Test
  void nobodyNeedsToListen() {
    Shape shape =
        JsonataShapes.template(
            Json.parse("\"{% $states.input.none %}\""),
            Order.scope(),
            "",
            pointer -> Problems.IGNORED);
    assertThat(shape.isAnything()).isTrue();
  }
}
