package io.github.stepmark.asl.jsonata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.of;

import io.github.stepmark.asl.Shape;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExpressionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      quoteCharacter = '§',
      value = {
        "a.b.c                  → (Path [(Each (FieldName a) []) (Each (FieldName b) [])"
            + " (Each (FieldName c) [])] null)",
        "a.\"b\"                → (Path [(Each (FieldName a) []) (Each (FieldName b) [])] null)",
        "a[0][]                 → (Path [(Each (FieldName a) [(Filter (NumberLiteral 0))"
            + " (KeepArray )])] null)",
        "a.b[0]                 → (Path [(Each (FieldName a) []) (Each (FieldName b)"
            + " [(Filter (NumberLiteral 0))])] null)",
        "(a.b)[0]               → (Path [(Each (Block [(Path [(Each (FieldName a) [])"
            + " (Each (FieldName b) [])] null)]) [(Filter (NumberLiteral 0))])] null)",
        "a@$x#$i                → (Path [(Each (FieldName a) [(Focus x) (Position i)])] null)",
        "a^(>b, c).d            → (Path [(Each (FieldName a) []) (Sort [(Term (FieldName b) true)"
            + " (Term (FieldName c) false)] []) (Each (FieldName d) [])] null)",
        "a{b: c}.d              → (Path [(Each (FieldName a) []) (Each (FieldName d) [])]"
            + " (Grouping [(Pair (FieldName b) (FieldName c))] false))",
        "$a{b: c}.d             → (Path [(Each (Path [(Each (Variable a) [])] (Grouping"
            + " [(Pair (FieldName b) (FieldName c))] false)) []) (Each (FieldName d) [])] null)",
        "**.*.a.%               → (Path [(Each (Descendants ) []) (Each (Wildcard ) [])"
            + " (Each (FieldName a) []) (Each (Parent ) [])] null)",
        "and and in in or       → (Binary (FieldName and) AND (Binary (FieldName in) IN"
            + " (FieldName or)))",
        "1 + 2 * 3 - 4          → (Binary (Binary (NumberLiteral 1) ADD (Binary (NumberLiteral 2)"
            + " MULTIPLY (NumberLiteral 3))) SUBTRACT (NumberLiteral 4))",
        "a or b and c           → (Binary (FieldName a) OR (Binary (FieldName b) AND"
            + " (FieldName c)))",
        "--1.50                 → (NumberLiteral 1.50)",
        "-a.b                   → (Negation (Path [(Each (FieldName a) []) (Each (FieldName b)"
            + " [])] null))",
        "$a := $b := 1          → (Assignment a (Assignment b (NumberLiteral 1)))",
        "a ? b : c ? d          → (Conditional (FieldName a) (FieldName b)"
            + " (Conditional (FieldName c) (FieldName d) null))",
        "[1..3, 'x']            → (ArrayConstructor [(IntegerRange (NumberLiteral 1)"
            + " (NumberLiteral 3)) (StringLiteral x)])",
        "{'a': 1, b: $$}        → (ObjectConstructor [(Pair (StringLiteral a) (NumberLiteral 1))"
            + " (Pair (FieldName b) (Variable $))])",
        "($a; b;)               → (Block [(Variable a) (FieldName b)])",
        "$f(1, ?)               → (PartialApplication (Variable f) [(NumberLiteral 1) ?])",
        "a ~> $f(1)             → (Binary (FieldName a) APPLY (Call (Variable f)"
            + " [(NumberLiteral 1)]))",
        "λ($a)<s-n?:a<s>>{$a}(1) → (Call (Lambda [(Variable a)] <s-n?:a<s>> (Variable a))"
            + " [(NumberLiteral 1)])",
        "$ ~> |a.b|{'c': 1}, 'd'| → (Binary (Variable ) APPLY (Transform (Path [(Each (FieldName a)"
            + " []) (Each (FieldName b) [])] null) (ObjectConstructor [(Pair (StringLiteral c)"
            + " (NumberLiteral 1))]) (StringLiteral d)))",
        "$match(a, /\\/(b|\\)/)c/im) → (Call (Variable match) [(FieldName a)"
            + " (RegexLiteral \\/(b|\\)/)c im)])",
        "'\\u0041' & `a b`   → (Binary (StringLiteral A) CONCATENATE (FieldName a b))",
        "/* one */ null /**/    → (NullLiteral )"
      })
  void anExpressionIsReadAsTheTreeThatTheLanguageMakesOfIt(String text, String shape) {
    Parsed<Expression> parsed = Expression.parse(text);

    assertThat(parsed.mistake()).as(text).isEmpty();
    assertThat(Shape.of(parsed.tree().orElseThrow())).isEqualTo(shape);
  }

  @Test
  void aNodeKnowsItsPlace() {
    String text = " $sum( a.b[0] ) + -1";

    Expression sum = Expression.parse(text).tree().orElseThrow();

    assertThat(places(sum, text))
        .containsExactly(
            "$sum( a.b[0] ) + -1", "$sum( a.b[0] )", "$sum", "a.b[0]", "a", "b", "0", "-1");
  }

  private static List<String> places(Expression expression, String text) {
    return Stream.concat(
            Stream.of(expression.range().of(text)),
            Parts.of(expression).stream().flatMap(part -> places(part, text).stream()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakeHasAPlaceAndAMend(String text, String part, String message, String mend) {
    TextMistake mistake = Expression.parse(text).mistake().orElseThrow();

    assertThat(mistake.range().of(text)).as(mistake.toString()).isEqualTo(part);
    assertThat(mistake.message()).contains(message);
    assertThat(mistake.mend()).contains(mend);
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        of("", "", "empty", "Write a value"),
        of(" /* a */ ", "", "ends where a value", "Write a value"),
        of("1 +", "", "ends where a value", "Write a value"),
        of("10 + * 2", "2", "Expected an operator", "Join the two"),
        of("$sum(a", "", "Expected ')' instead of the end", "Close the ( that opens at index 4"),
        of("[1, 2", "", "Expected ']'", "Close the [ that opens at index 0"),
        of("{'a': 1", "", "Expected '}'", "Close the { that opens at index 0"),
        of("{'a' 1}", "1", "Expected ':'", "a colon"),
        of("[1,]", "]", "Expected a value", "take out"),
        of("a)", ")", "Expected an operator", "Nothing opens this bracket"),
        of("a b", "b", "Expected an operator", "Join the two"),
        of("a, b", ",", "Expected an operator", "($a := 1; $a + 1)"),
        of("'a", "'a", "no end", "Close it with '"),
        of("'it\\'s'", "\\'", "no escape", "double quotes"),
        of("'\\d'", "\\d", "no escape \\d", "\\\\ for a backslash"),
        of("'\\u12'", "\\u12'", "four hexadecimal", "\\u0041"),
        of("`a", "`a", "no end", "`"),
        of("1 /* a", "/* a", "comment", "*/"),
        of("$f(/a", "/a", "regular expression has no end", "Close it"),
        of("$f(//)", "//", "empty", "/.*/"),
        of("1e999", "1e999", "out of range", "smaller"),
        of("a == b", "=", "Expected a value", "Write = to compare"),
        of("a && b", "&", "Expected a value", "Write and."),
        of("a || b", "|", "Expected an operator", "Write or."),
        of("!a", "!", "no operator", "$not"),
        of("a ?: b", ":", "JSONata 2.1", "a ? a : b"),
        of("a ?? b", "?", "JSONata 2.1", "$exists"),
        of("$.store.book[?(@.price < 10)].title", "?", "Expected a value", "filter of JSONPath"),
        of("$..book", "..", "Expected an operator", "$states.input.**.name"),
        of("a[0:2]", ":", "Expected ']'", "Close the ["),
        of("a.1", "1", "cannot be a step", "a.\"1\""),
        of("a := 1", "a", "must be a variable", "$name := "),
        of("a@b", "b", "must be a variable", "@$name"),
        of("a[0]@$b", "@", "cannot follow a predicate", "before"),
        of("a^(b)@$c", "@", "cannot follow a sort", "before"),
        of("$a{b: c}[0]", "[", "cannot follow a grouping", "in brackets"),
        of("a{b: c}{d: e}", "{", "only one grouping", "in brackets"),
        of("a^b", "b", "Expected '('", "^(price"),
        of("function(a){1}", "a", "must be variables", "function($a, $b)"),
        of("function($a)<n<s>>{1}", "<n<s>>", "parameter in angle brackets", "a<s>"),
        of("function($a) 1", "1", "Expected '{'", "in braces"),
        of("(/a/)", "/", "Expected a value", "cannot begin a bracket"),
        of("%", "%", "cannot be told", "$orders.lines.%.id"),
        of("$states.%", "%", "cannot be told", "$orders.lines.%.id"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void noTextTakesLongOrOverflowsTheStack(String text) {
    Optional<TextMistake> mistake =
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Expression.parse(text).mistake());

    assertThat(mistake).isPresent();
  }

  static Stream<String> hostile() {
    int million = 1_048_576;
    return Stream.of(
        "(".repeat(3_000),
        "[".repeat(3_000) + "]".repeat(3_000),
        "a.".repeat(3_000) + "a",
        "a" + "[0]".repeat(3_000),
        "1" + "+1".repeat(500_000),
        "-".repeat(million),
        "$f(".repeat(300_000),
        "a?".repeat(500_000),
        "function($a){".repeat(80_000),
        "{".repeat(million),
        "|".repeat(million),
        "%.".repeat(500_000),
        "'" + "a".repeat(million - 1),
        "/" + "(".repeat(million - 1),
        "/*".repeat(million / 2),
        "/**/".repeat(million / 4),
        "9".repeat(million),
        "0." + "0".repeat(million - 2),
        "a ".repeat(million / 2),
        "function($a)<" + "a<".repeat(500_000),
        "a".repeat(million + 1),
        "\ud800",
        "'a\udc00'",
        "\ud83d\ud83d\ude00");
  }

  @Test
  void whatIsDeepButNotTooDeepIsRead() {
    assertThat(Expression.parse("(".repeat(499) + "1" + ")".repeat(499)).mistake()).isEmpty();
    assertThat(Expression.parse("1" + "+1".repeat(499)).mistake()).isEmpty();
    assertThat(Expression.parse("1" + "+1".repeat(500)).mistake()).isPresent();
    assertThat(Expression.parse("[1" + ",1".repeat(100_000) + "]").mistake()).isEmpty();
    assertThat(Expression.parse("1e-99999999999").mistake()).isEmpty();
  }
}
