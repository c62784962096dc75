package io.github.stepmark.asl.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.path.FilterExpression.Comparison;
import io.github.stepmark.asl.path.Operand.Literal;
import io.github.stepmark.asl.path.Operand.Literal.Kind;
import io.github.stepmark.asl.path.PathStep.Child;
import io.github.stepmark.asl.path.PathStep.Descendants;
import io.github.stepmark.asl.path.PathStep.Notation;
import io.github.stepmark.asl.text.TextMistake;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPathTest {

  @Test
  void aPathHasARootAndSteps() {
    JsonPath path = path("$.order['line items'][-1]");

    assertThat(path.root()).isEqualTo(new PathRoot.Input());
    assertThat(path.steps())
        .containsExactly(
            child(Notation.DOTTED, new Selector.Name("order", "order", range(2, 7)), 1, 7),
            child(
                Notation.BRACKETS,
                new Selector.Name("line items", "'line items'", range(8, 20)),
                7,
                21),
            child(Notation.BRACKETS, new Selector.Index(-1, "-1", range(22, 24)), 21, 25));
    assertThat(path.range()).isEqualTo(range(0, 25));
  }

  @Test
  void aPathStartsFromTheContextObjectOrAVariable() {
    assertThat(path("$$.State.Name").root()).isEqualTo(new PathRoot.Context());
    assertThat(path("$größe_2.max").root()).isEqualTo(new PathRoot.Variable("größe_2"));
    assertThat(path("$_a").root()).isEqualTo(new PathRoot.Variable("_a"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "$.store\\.book     | store.book",
        "$.\\stor\\e        | store",
        "$.a\\[0\\]         | a[0]",
        "$['it\\'s']        | it's",
        "$[\"\\u00e9\\n\"]  | ~é\n~",
        "$['a\\\\b']        | a\\b",
        "$.a-b@c            | a-b@c",
        "$['']              | ~~"
      })
  void aNameIsWhatItStandsForWithoutItsEscapes(String text, String name) {
    assertThat(path(text.trim()).steps())
        .singleElement()
        .isInstanceOfSatisfying(
            Child.class,
            child ->
                assertThat(child.selectors())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        Selector.Name.class, found -> assertThat(found.value()).isEqualTo(name)));
  }

  @Test
  void twoDotsSelectAmongAllBelow() {
    assertThat(path("$..[0]").steps())
        .containsExactly(
            new Descendants(
                Notation.BRACKETS, List.of(new Selector.Index(0, "0", range(4, 5))), range(1, 6)));
  }

  @Test
  void aSliceMayLeaveOneEndOut() {
    assertThat(path("$[:-2]").steps())
        .containsExactly(
            child(
                Notation.BRACKETS,
                new Selector.Slice(null, new Selector.Index(-2, "-2", range(3, 5)), range(2, 5)),
                1,
                6));
  }

  @Test
  void aFilterIsAnExpressionOverPathsAndValues() {
    assertThat(path("$[?(@.price < 10)]").steps())
        .containsExactly(
            child(
                Notation.BRACKETS,
                new Selector.Filter(
                    new Comparison(
                        new Operand.Selected(
                            new JsonPath(
                                new PathRoot.Current(),
                                List.of(
                                    child(
                                        Notation.DOTTED,
                                        new Selector.Name("price", "price", range(6, 11)),
                                        5,
                                        11)),
                                range(4, 11))),
                        FilterOperator.LESS_THAN,
                        "<",
                        new Literal(Kind.NUMBER, "10", range(14, 16)),
                        range(4, 16)),
                    range(2, 17)),
                1,
                18));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "$[?(@.a||@.b&&!@.c)]           | $[?(@.a || @.b && !@.c)]",
        "$[ ?( (@.a == 'x') && @.b ) ]  | $[?((@.a == 'x') && @.b)]",
        "$[ 'a' , 'b' ][ 0 , 1 ][ * ]   | $['a','b'][0,1][*]",
        "$.a.sum($.b, $.c)              | $.a.sum($.b,$.c)",
        "$.a.['b'].[0].*..c..*..['d']   | $.a.['b'].[0].*..c..*..['d']",
        "$[?(@.a In [1, 2])][007]       | $[?(@.a In [1, 2])][007]"
      })
  void aPathIsPrintedAsItIsWrittenButForBlanks(String text, String printed) {
    assertThat(path(text).toString()).isEqualTo(printed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      quoteCharacter = '~',
      value = {
        "order            | 0  | 1  | Expected '$' instead of 'o'",
        "$.               | 2  | 2  | Expected a name after the dot of a path instead of the end",
        "$.a..            | 5  | 5  | Expected a name after the dot of a path instead of the end",
        "$1               | 1  | 2  | Expected '.' or '[' instead of '1'",
        "$.a b            | 4  | 5  | Expected '.' or '[' instead of 'b'",
        "$.a['b'          | 7  | 7  | Expected ']' instead of the end",
        "$.a['b           | 4  | 6  | This string has no end",
        "$.a[]            | 4  | 5  | Expected a name in quotes, an index, '*' or '?' instead of ']'",
        "$.a[1:2:3]       | 7  | 8  | Expected ']' instead of ':'",
        "$.a[:]           | 4  | 5  | A slice says where it starts or where it ends",
        "$.a[2147483648]  | 4  | 14 | No array has an index 2147483648",
        "$['a', \"b\"]    | 7  | 8  | Expected a name in ' instead of '\"'",
        "$.a.foo()        | 3  | 7  | A path has no function 'foo'",
        "$[?(@.a => 1)]   | 8  | 10 | There is no operator '=>' in a filter",
        "$[?('a')]        | 4  | 7  | A value alone is no condition",
        "$[?($$.a)]       | 5  | 6  | Expected a comparison, && or || or ')' instead of '$'",
        "$[?(@.a == 1]    | 12 | 13 | Expected a comparison, && or || or ')' instead of ']'",
        "$['😀'😀]         | 6  | 8  | Expected ']' instead of '😀'"
      })
  void whatIsNoPathSaysWhereAndWhy(String text, int start, int end, String message) {
    TextMistake mistake = JsonPath.parse(text).mistake().orElseThrow();

    assertThat(mistake.message()).isEqualTo(message);
    assertThat(mistake.range()).isEqualTo(range(start, end));
    assertThat(mistake.mend()).isNotBlank();
  }

  static List<String> hostile() {
    return List.of(
        "$" + "[0]".repeat(3_000),
        "$" + "[".repeat(3_000),
        "$" + "[?(@".repeat(3_000),
        "$[?(" + "(".repeat(3_000),
        "$[?(" + "!".repeat(3_000) + "@.a)]",
        "$" + ".sum($".repeat(3_000),
        "$[?(@.a == " + "[".repeat(3_000),
        "$[?(@.a =~ /" + "(".repeat(3_000) + ")/)]",
        "$." + "a".repeat(1_000_000),
        "$" + ".a".repeat(500_000),
        "[".repeat(1_000_000),
        "$.a\ud800b",
        "$['\udc00']");
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void whatIsTooDeepOrTooLongOrNoTextIsRefusedAtOnce(String text) {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(1), () -> assertThat(JsonPath.parse(text).mistake()).isPresent());
  }

  @Test
  void aPathOfAsManyStepsAsMayBeIsReadAndPrinted() {
    String text = "$" + ".a".repeat(JsonPath.MOST_STEPS);

    assertThat(path(text).toString()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$$.Map.Item.Index",
        "$limit.max",
        "$.a.b[0]['c d'][\"e\"][-1]",
        "$.store\\.book",
        "$.foo\\@bar.baz\\[\\[.\\?pretty",
        "$.&Ж中.\ud800\udf46",
        "$['a*b']",
        "$.['a'].[0]"
      })
  void aReferencePathNamesOneNode(String text) {
    assertThat(ReferencePath.mistake(path(text))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "$.a[*]       | [*]",
        "$.a.*.b      | .*",
        "$..a         | ..a",
        "$.a[0,1]     | [0,1]",
        "$['a', 'b']  | ['a', 'b']",
        "$.a[1:].b    | [1:]",
        "$[?(@.a)].b  | [?(@.a)]",
        "$.a.length() | .length()",
        "$.a:b        | .a:b"
      })
  void aPathToManyNodesIsNoReferencePath(String text, String step) {
    assertThat(ReferencePath.mistake(path(text)))
        .hasValueSatisfying(mistake -> assertThat(mistake.range().of(text)).isEqualTo(step));
  }

  private static Child child(Notation notation, Selector selector, int start, int end) {
    return new Child(notation, List.of(selector), range(start, end));
  }

  private static TextRange range(int start, int end) {
    return new TextRange(start, end);
  }

  private static JsonPath path(String text) {
    return JsonPath.parse(text).tree().orElseThrow(() -> new AssertionError(text));
  }
}
