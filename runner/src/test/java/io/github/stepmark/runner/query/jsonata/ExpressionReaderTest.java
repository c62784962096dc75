package io.github.stepmark.runner.query.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.runner.query.QueryException;
import io.github.stepmark.runner.query.TestEnvironment;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionReaderTest {

  private static final String INPUT =
      """
      {"n": 2, "big": 9007199254740993, "huge": 12345678901234567890, "one": 1.0, "part": 12.50,
       "nothing": null, "single": [7], "none": [], "list": [1, 2, 3],
       "people": [{"name": "ann", "age": 30}, {"name": "bob", "age": 20}]}
      """;

  private static ExpressionReader reader(Map<String, JsonNode> variables) {
    return new ExpressionReader(
        new CompiledExpressions(),
        new TestEnvironment(variables, new Random(7)),
        Json.parse(INPUT));
  }

  private static JsonNode evaluate(String expression) {
    JsonValue template = JsonValue.of(TextNode.valueOf("{% " + expression + " %}"));
    return reader(Map.of()).value("Output", template, Json.parse("null"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $states.input.n + 1                         | 3
          $states.input.big                           | 9007199254740993
          $states.input.huge                          | 1.2345678901234567E19
          $states.input.one                           | 1
          $states.input.part                          | 12.5
          $number("2")                                | 2
          $states.input.nothing                       | null
          [null, $states.input.nothing]               | [null,null]
          {"a": $states.input.nothing}                | {"a":null}
          $exists($states.input.nothing)              | true
          $type($states.input.nothing)                | "null"
          $count($states.input.nothing)               | 1
          $count($states.input.list)                  | 3
          $count($states.input.absent)                | 0
          $states.input.single                        | [7]
          $states.input.none                          | []
          $states.input.people[age > 25].name         | "ann"
          $states.input.people.name                   | ["ann","bob"]
          $states.input.people^(age).name             | ["bob","ann"]
          $sort($states.input.list, function($a, $b) { $a < $b }) | [3,2,1]
          $merge([$states.input.people[0], {"x": 1}]) | {"name":"ann","age":30,"x":1}
          $states.context.State.Name                  | "M"
          $keys($states)                              | ["input","context"]
          [1..3]                                      | [1,2,3]
          1/0                                         | "Infinity"
          -1/0                                        | "-Infinity"
          """)
  void anExpressionComesTo(String expression, String value) {
    assertThat(evaluate(expression)).hasToString(value);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $partition([1, 2, 3, 4, 5], 2.9)    | [[1,2],[3,4],[5]]
          $range(0, 6, 2)                     | [0,2,4,6]
          $range(-1.7, 2, 1)                  | [-1,0,1,2]
          $range(3, 3, 1)                     | 3
          $range(3, 1, -1)                    | [3,2,1]
          $count($range(1, 360145, 1))        | 360145
          $hash("input", "SHA-1")             | "140f86aae51ab9e1cda9b4254fe98a74eb54c1a1"
          $random(42)                         | 0.7275636800328681
          $parse("{\\"a\\": 1}").a              | 1
          $exists($parse("null"))             | true
          $map(["1", "[2]"], $parse)          | [1,[2]]
          $now()                              | "2026-01-01T12:00:00.000Z"
          $now("[Y]-[M01]")                   | "2026-01"
          $millis()                           | 1767268800000
          $pad("x", 3, "-")                   | "x--"
          $pad("x", -4, "ab")                 | "abax"
          $pad("xyz", 2)                      | "xyz"
          $length($pad("x", 6000000))         | 6000000
          $string(1e20)                       | "100000000000000000000"
          $string(1e21)                       | "1e+21"
          $contains("abc", /b+/)              | true
          $contains("abc", "x")               | false
          $match("ab12", /([a-z])(\\d)/).groups | ["b","1"]
          $match("a1b2", /\\d/, 5)[1].index    | 3
          $replace("a-b-c", /-(.)/, "<$1>")   | "a<b><c>"
          $replace("a-b", "-", "+")           | "a+b"
          $split("a1b2c", /\\d/)              | ["a","b","c"]
          $split("a b c", " ", 2)             | ["a","b"]
          $distinct(["a", "a"])               | ["a"]
          $distinct($map(["a", "a"], $string)) | "a"
          ["ab", "x"][$contains("b")]         | "ab"
          """)
  void theFunctionsOfAwsCanBeCalled(String expression, String value) {
    assertThat(evaluate(expression)).hasToString(value);
  }

  @Test
  void whatIsRandomComesFromTheSeed() {
    String drawn = "[$random(), $uuid(), $shuffle([1..9])]";
    assertThat(evaluate(drawn)).isEqualTo(evaluate(drawn));
    assertThat(evaluate("$uuid()").asText()).matches("[0-9a-f-]{14}4[0-9a-f-]{21}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          $absent                   | returned nothing (undefined).
          $states.input.absent      | returned nothing (undefined).
          $partition([1], 0)        | returned nothing (undefined).
          $partition([], 1)         | returned nothing (undefined).
          $range(1, 2)              | returned nothing (undefined).
          $range(1, 2, -1)          | returned nothing (undefined).
          $hash("x")                | returned nothing (undefined).
          function($x) { $x }       | returned an unsupported result type.
          [$sum]                    | returned an unsupported result type.
          $eval("1")                | threw an error during evaluation. T1006: Attempted to invoke a non-function
          $nope(1)                  | threw an error during evaluation. T1006: Attempted to invoke a non-function
          $error("stop")            | threw an error during evaluation. D3137: stop
          $parse("{")               | threw an error during evaluation. $parse: the string is not JSON
          $partition([1], -1)       | threw an error during evaluation. $partition: the size of a part is -1
          $hash("x", "sha")         | threw an error during evaluation. $hash: there is no algorithm sha
          $range(1, 360146, 1)      | threw an error during evaluation. Expression evaluation memory limit exceeded
          $pad("x", 7000000)        | threw an error during evaluation. Expression evaluation memory limit exceeded
          $reduce([1..30], function($a, $b) { $a & $a }, "x") | threw an error during evaluation. Expression evaluation memory limit exceeded
          ($f := function($n) { 1 + $f($n) }; $f(1)) | threw an error during evaluation. Stack overflow error: Check
          1 + "a"                   | threw an error during evaluation. T2002:
          """)
  void anExpressionFails(String expression, String how) {
    assertThatThrownBy(() -> evaluate(expression))
        .isInstanceOfSatisfying(
            QueryException.class,
            e -> {
              assertThat(e.error()).isEqualTo("States.QueryEvaluationError");
              assertThat(e.location()).isEqualTo("Output");
            })
        .hasMessageStartingWith(
            "The JSONata expression '%s' specified for the field 'Output' %s"
                .formatted(expression, how));
  }

  @Test
  void anExpressionThatNeverEndsIsCutOff() {
    long began = System.nanoTime();
    assertThatThrownBy(() -> evaluate("($f := function($n) { $f($n + 1) }; $f(1))"))
        .hasMessageEndingWith("Expression evaluation timeout: Check for infinite loop");
    assertThat((System.nanoTime() - began) / 1_000_000_000).isBetween(4L, 30L);
  }

  /** By the bound of memory, or on a machine that is busy by that of time. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "$count([1..800000].[1..800000])",
        "$map([1..1000], function($n) { $pad(\"x\", 6000000) })"
      })
  void whatWouldFillTheHeapIsCutOff(String expression) {
    assertThatThrownBy(() -> evaluate(expression))
        .hasMessageContaining("threw an error during evaluation. Expression evaluation ");
  }

  @Test
  void aRegularExpressionThatBacktracksForEverIsCutOff() {
    String text = "x".repeat(60) + "!";
    assertThatThrownBy(() -> evaluate("$contains(\"" + text + "\", /^(x+x+)+\\1?y/)"))
        .hasMessageEndingWith("Expression evaluation timeout: Check for infinite loop");
  }

  @Test
  void theNamesOfFieldsLeadToTheExpressionThatFails() {
    JsonValue template =
        JsonValue.parse("{\"kept\": \"{% x\", \"a\": [1, {\"b\": \"{% $nope %}\"}]}");
    assertThatThrownBy(() -> reader(Map.of()).value("Output", template, Json.parse("{}")))
        .isInstanceOfSatisfying(
            QueryException.class, e -> assertThat(e.location()).isEqualTo("Output/a[1]/b"));
  }

  @Test
  void variablesAreReadAndStandBeforeFunctionsOfTheirName() {
    JsonValue template = JsonValue.parse("{\"x\": \"{% $order.id + $count %}\"}");
    ExpressionReader reader =
        reader(Map.of("order", Json.parse("{\"id\": 3}"), "count", Json.parse("4")));
    assertThat(reader.value("Output", template, Json.parse("{}"))).hasToString("{\"x\":7}");
  }

  @Test
  void threadsThatShareExpressionsDoNotSeeEachOthersVariables() throws Exception {
    CompiledExpressions shared = new CompiledExpressions();
    JsonValue template =
        JsonValue.parse("\"{% $sum([1..200].($ * $mine)) & ':' & $exists($other) %}\"");
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      var calls =
          IntStream.range(0, 400)
              .<Callable<String>>mapToObj(
                  i ->
                      () -> {
                        Map<String, JsonNode> variables =
                            i % 2 == 0
                                ? Map.of("mine", Json.parse(String.valueOf(i)))
                                : Map.of(
                                    "mine",
                                    Json.parse(String.valueOf(i)),
                                    "other",
                                    Json.parse("1"));
                        return new ExpressionReader(
                                shared,
                                new TestEnvironment(variables, new Random(1)),
                                Json.parse("{}"))
                            .value("Output", template, Json.parse("{}"))
                            .asText();
                      })
              .toList();
      int i = 0;
      for (Future<String> done : threads.invokeAll(calls)) {
        assertThat(done.get()).isEqualTo(20_100 * i + ":" + (i % 2 == 1));
        i++;
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
