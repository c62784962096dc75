package io.github.stepmark.asl.flow.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Member;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However an expression is written, its evaluation ends, and soon. */
class JsonataBoundsTest {

  private static String nested(String open, String inner, String close) {
    return open.repeat(240) + inner + close.repeat(240);
  }

  private static String chain(String link, String separator, int links) {
    return IntStream.range(0, links).mapToObj(i -> link).collect(Collectors.joining(separator));
  }

  /** Functions that call the one before twice each. */
  private static String doubling(String call) {
    String functions =
        IntStream.range(1, 200)
            .mapToObj(
                i ->
                    "$f%d := function($x) { %s }; "
                        .formatted(i, call.replace("f(", "$f" + (i - 1) + "(")))
            .collect(Collectors.joining());
    return "($f0 := function($x) { $x.none }; " + functions + "$f199($states.input))";
  }

  static Stream<String> expressions() {
    return Stream.of(
        nested("(", "$states.input.count", ")"),
        nested("$not(", "$states.input.comment", ")"),
        nested("[", "$states.input", "]"),
        nested("{'a': ", "$states.input", "}"),
        nested("($states.input.paid ? ", "1", " : 2)"),
        nested("(", "$states.input.paid", " ? 1 : 2)"),
        nested("$map($states.input.items, function($x) {", "$x", "})"),
        nested("$map($states.input.any, function($x) { $x", "[a]", "})"),
        nested("$states.input.items[", "sku = 'x'", "]"),
        nested("($x := ", "$states.input", "; [$x, $x])"),
        nested("$merge([", "$states.input", ", {'a': 1}])"),
        chain("$states.input.paid", " and ", 240),
        chain("$exists($states.input.comment)", " or ", 240),
        chain("$not($states.input.status = 'open' and $states.input.paid)", " or ", 120),
        "$states.input." + chain("any", ".", 400),
        "[" + chain("$states.input", ", ", 5_000) + "]",
        "(" + chain("$x := $states.input", "; ", 5_000) + ")",
        doubling("[f($x), f($x)]"),
        doubling("f($x) or f($x)"),
        "($f := function($x) { $f([$x, $f($x)]) }; $f($f))",
        "($f := function($g) { $g($g) }; $f($f))",
        "$reduce($states.input.items, function($s, $x) { [[$s, $x]] }, [])",
        "$states.input.**.**.*.*.**[**]^(**){**.a: **}");
  }

  @ParameterizedTest
  @MethodSource("expressions")
  void itEnds(String expression) {
    Expression tree = Expression.parse(expression).tree().orElseThrow();
    Member found =
        assertTimeout(
            Duration.ofSeconds(10), () -> JsonataShapes.of(tree, Order.scope(), Problems.IGNORED));
    assertThat(found).isNotNull();
    assertThat(JsonataConditions.refine(tree, true, Order.scope(), Order.data())).isNotNull();
  }
}
