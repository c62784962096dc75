package io.github.stepmark.asl.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.Condition.And;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Condition.Not;
import io.github.stepmark.asl.Condition.Or;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.condition.ParsedCondition.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$.n == 1                                  | $.n | NumericEquals              | 1",
        "$.n < -0.50                               | $.n | NumericLessThan            | -0.50",
        "$.n >= 1e3                                | $.n | NumericGreaterThanEquals   | 1E+3",
        "$.s == 'open'                             | $.s | StringEquals               | \"open\"",
        "$.s > 'it\\'s \\\\ \"x\"'                 | $.s | StringGreaterThan | \"it's \\\\ \\\"x\\\"\"",
        "$.b == true                               | $.b | BooleanEquals              | true",
        "$.t <= timestamp('2026-01-31T09:00:00Z')  | $.t | TimestampLessThanEquals    |"
            + " \"2026-01-31T09:00:00Z\"",
        "number($.a) < number($.b)                 | $.a | NumericLessThanPath        | \"$.b\"",
        "string($.a) == string($$.b)               | $.a | StringEqualsPath           | \"$$.b\"",
        "timestamp($.a) >= timestamp($b)           | $.a | TimestampGreaterThanEqualsPath | \"$b\"",
        "bool($.a) == bool($.b)                    | $.a | BooleanEqualsPath          | \"$.b\"",
        "matches($.s, 'a*')                        | $.s | StringMatches              | \"a*\"",
        "isPresent($.a)                            | $.a | IsPresent                  | true",
        "isNull($.a) == false                      | $.a | IsNull                     | false",
        "isNumeric($.a)                            | $.a | IsNumeric                  | true",
        "isString($.a)                             | $.a | IsString                   | true",
        "isBoolean($.a)                            | $.a | IsBoolean                  | true",
        "isTimestamp($.a) == false                 | $.a | IsTimestamp                | false"
      })
  void eachOperatorHasATextAndTheTextComesBack(
      String text, String path, String operator, String operand) {
    Condition condition = parsed(text);

    assertThat(condition)
        .isEqualTo(
            new Comparison(
                path,
                ComparisonOperator.named(operator).orElseThrow(),
                JsonValue.parse(operand),
                null));
    assertThat(ConditionText.print(condition)).contains(text.replace("1e3", "1E+3"));
  }

  @Test
  void everyOperatorCanBeSaid() {
    for (ComparisonOperator operator : ComparisonOperator.values()) {
      Condition condition = comparison(operator, "$.a", "$.b", new Random(1));

      assertThat(parsed(ConditionText.print(condition).orElseThrow())).isEqualTo(condition);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$.a.b[0]['c d']",
        "$['it\\'s']",
        "$[\"a\"].b",
        "$.a[-1]",
        "$$.Execution.Input.n",
        "$limit",
        "$limit.max[2]",
        "$.größe-x",
        "$['a == b && (c)']"
      })
  void aPathStaysAsItIsWritten(String path) {
    Condition condition = new Comparison(path, ComparisonOperator.IS_NULL, bool(true), null);
    Condition equality = new Comparison(path, ComparisonOperator.BOOLEAN_EQUALS, bool(true), null);

    assertThat(parsed("isNull(" + path + ")")).isEqualTo(condition);
    assertThat(parsed(path + " != true")).isEqualTo(new Not(equality, null));
    assertThat(ConditionText.print(new Not(equality, null))).contains(path + " != true");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "isNull($.a) && isNull($.b) && isNull($.c)",
        "(isNull($.a) && isNull($.b)) && isNull($.c)",
        "isNull($.a) && isNull($.b) || isNull($.c)",
        "isNull($.a) && (isNull($.b) || isNull($.c))",
        "isNull($.a) || (isNull($.b) || isNull($.c))",
        "!isNull($.a)",
        "!!isNull($.a)",
        "!(isNull($.a) == false)",
        "!($.a < 1)",
        "!($.a != 1)",
        "$.a != 1 && $.b != 'x'",
        "number($.a) != number($.b)",
        "!(isNull($.a) && $.b == 1)"
      })
  void whatHasTheFewestBracketsIsPrintedAsItWasRead(String text) {
    assertThat(ConditionText.print(parsed(text))).contains(text);
  }

  @Test
  void aChainIsOneListAndAndBindsTighter() {
    Condition a = parsed("isNull($.a)");
    Condition b = parsed("isNull($.b)");
    Condition c = parsed("isNull($.c)");

    assertThat(parsed("isNull($.a)&&isNull($.b)&&isNull($.c)"))
        .isEqualTo(new And(List.of(a, b, c), null));
    assertThat(parsed("isNull($.a) || isNull($.b) && isNull($.c)"))
        .isEqualTo(new Or(List.of(a, new And(List.of(b, c), null)), null));
    assertThat(parsed("((isNull($.a)))")).isEqualTo(a);
  }

  @Test
  void aListOfOneAndACommentHaveATextAndTheTextComesBack() {
    Condition a = parsed("isNull($.a)");
    Condition b = parsed("$.b != 1");
    Map<String, Condition> texts =
        Map.of(
            "and(isNull($.a))", new And(List.of(a), null),
            "or($.b != 1)", new Or(List.of(b), null),
            "or(isNull($.a) && $.b != 1)", new Or(List.of(new And(List.of(a, b), null)), null),
            "comment('it\\'s so', isNull($.a))", a.commented("it's so"),
            "comment('', isNull($.a)) && $.b != 1", new And(List.of(a.commented(""), b), null),
            "comment('both', isNull($.a) && $.b != 1)", new And(List.of(a, b), "both"),
            "!comment('b', $.b == 1)", new Not(((Not) b).negated().commented("b"), null),
            "comment('b', $.b != 1)", b.commented("b"),
            "comment('one', and(isNull($.a)))", new And(List.of(a), "one"));

    texts.forEach(
        (text, condition) -> {
          assertThat(parsed(text)).as(text).isEqualTo(condition);
          assertThat(ConditionText.print(condition)).contains(text);
        });
  }

  @Test
  void theOperandsOfEachComparisonAreFoundInTheText() {
    String text =
        "!isNull($.a) && ($['b c'] == 'it\\'s' || number($.c) < number($.d))"
            + " && comment('$.x == 1', matches($.e, '*')) && $.f >= timestamp('now')";

    ParsedCondition parsed = ConditionText.parse(text);

    assertThat(parsed.operands())
        .extracting(each -> each.variable().of(text), each -> each.operand().of(text))
        .containsExactly(
            tuple("$.a", "$.a"),
            tuple("$['b c']", "'it\\'s'"),
            tuple("$.c", "$.d"),
            tuple("$.e", "'*'"),
            tuple("$.f", "'now'"));
  }

  @Test
  void whatTheTextCannotSayIsNotPrinted() {
    assertThat(ConditionText.print(new Or(List.of(), null))).isEmpty();
    assertThat(ConditionText.print(new Condition.Jsonata(bool(true), null))).isEmpty();
    assertThat(
            ConditionText.print(
                new Comparison("$.a[*]", ComparisonOperator.IS_NULL, bool(true), null)))
        .isEmpty();
    assertThat(
            ConditionText.print(
                new Comparison("$.a", ComparisonOperator.NUMERIC_EQUALS, bool(true), null)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "$.a == $.b            | 7  | number($.a) == number($.b)",
        "$.a = 1               | 4  | Write ==",
        "$.a == \"x\"          | 7  | single quotes",
        "$.a == null           | 7  | Write isNull($.a).",
        "$.a < true            | 4  | Write == or !=.",
        "$.a & $.b             | 4  | Write &&",
        "isNull($.a) and $.b   | 12 | Join conditions by && or ||.",
        "1 == $.a              | 0  | Write the path first",
        "isPresnt($.a)         | 0  | Did you mean 'isPresent'?",
        "isNumber($.a)         | 0  | Write isNumeric.",
        "isBool($.a)           | 0  | Write isBoolean.",
        "exists($.a)           | 0  | Write isPresent.",
        "total == 1            | 0  | Write $.total for the field of that name",
        "isNull($.a            | 10 | Write ')' here.",
        "(isNull($.a)          | 12 | Close the bracket that opens at index 0.",
        "$.a == 'x             | 7  | Close it with '.",
        "$.a == 'x\\n'         | 9  | backslash",
        "$.a                   | 3  | Write $.a == true, or one of ==",
        "$.a[*] == 1           | 3  | names one node",
        "$..a == 1             | 1  | names one node",
        "number($.a) < 1       | 14 | both are number(…)",
        "number($.a) < string($.b) | 14 | both are number(…)",
        "$.a == 01             | 7  | numbers as in JSON",
        "isNull($.a) != false  | 12 | Write == false",
        "{% $.a %}             | 0  | no {% %}",
        "and(isNull($.a), $.b) | 15 | Write ')' here.",
        "and isNull($.a)       | 4  | Write '(' here.",
        "comment(isNull($.a))  | 8  | Write a string here.",
        "comment('a', comment('b', isNull($.a))) | 13 | one comment"
      })
  void aTextThatIsNoConditionIsAnsweredWithPlaceAndMend(String text, int offset, String mend) {
    Problem problem = ConditionText.parse(text).problem();

    assertThat(problem).isNotNull();
    assertThat(problem.offset()).isEqualTo(offset);
    assertThat(problem.mend()).contains(mend);
  }

  @Test
  void depthAndLengthAreBounded() {
    String open = "(".repeat(64);
    String close = ")".repeat(64);

    assertThat(parsed(open + "isNull($.a)" + close)).isEqualTo(parsed("isNull($.a)"));
    assertThat(ConditionText.parse("(" + open + "isNull($.a)" + close + ")").problem()).isNotNull();
    assertThat(ConditionText.parse("!".repeat(16_000)).problem()).isNotNull();
    assertThat(ConditionText.parse("$.a == 1" + "1".repeat(10_000)).problem()).isNotNull();
    assertThat(ConditionText.parse(" ".repeat(20_000)).problem()).isNotNull();
    Condition deep = parsed("isNull($.a)");
    for (int i = 0; i < 10_000; i++) {
      deep = new Not(deep, null);
    }
    assertThat(ConditionText.print(deep)).isEmpty();
    Condition deepest = parsed("isNull($.a)");
    for (int i = 0; ConditionText.print(deepest).isPresent(); i++) {
      assertThat(parsed(ConditionText.print(deepest).get())).isEqualTo(deepest);
      deepest = i % 2 == 0 ? new And(List.of(deepest), null) : new Or(List.of(deepest), "why");
    }
  }

  @Test
  void whateverIsPrintedIsReadBackTheSame() {
    for (int seed = 0; seed < 2_000; seed++) {
      Condition condition = random(new Random(seed), 5);

      String text = ConditionText.print(condition).orElseThrow();

      assertThat(ConditionText.parse(text).condition())
          .as("seed %d: %s", seed, text)
          .isEqualTo(condition);
    }
  }

  @Test
  void noTextMakesTheParserThrow() {
    String[] pieces = {
      "$",
      "$.a",
      "[",
      "]",
      "'",
      "\\",
      "(",
      ")",
      "!",
      "=",
      "==",
      "&&",
      "||",
      "<",
      "1",
      "-",
      ".",
      "isNull",
      "number",
      "timestamp",
      "true",
      "null",
      " ",
      "\"",
      "\u0000",
      "😀",
      "['x']",
      "e9",
      ",",
      "and(",
      "comment('x',"
    };
    for (int seed = 0; seed < 5_000; seed++) {
      Random random = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(12); i >= 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ParsedCondition parsed = ConditionText.parse(text.toString());

      if (parsed.condition() != null) {
        String printed = ConditionText.print(parsed.condition()).orElseThrow();
        assertThat(parsed(printed)).as("seed %d: %s", seed, text).isEqualTo(parsed.condition());
      }
    }
  }

  private static Condition parsed(String text) {
    ParsedCondition parsed = ConditionText.parse(text);
    assertThat(parsed.problem()).as(text).isNull();
    return parsed.orThrow();
  }

  private static Condition random(Random random, int depth) {
    int shape = depth == 0 ? 3 : random.nextInt(5);
    if (depth > 0 && random.nextInt(6) == 0) {
      return random(random, depth - 1).commented("why '" + depth + "'");
    }
    if (shape == 2) {
      return new Not(random(random, depth - 1), null);
    }
    if (shape > 2) {
      ComparisonOperator[] all = ComparisonOperator.values();
      return comparison(all[random.nextInt(all.length)], path(random), path(random), random);
    }
    List<Condition> elements = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      elements.add(random(random, depth - 1));
    }
    return shape == 0 ? new And(elements, null) : new Or(elements, null);
  }

  private static Condition comparison(
      ComparisonOperator operator, String path, String other, Random random) {
    JsonValue operand;
    if (operator.takesPath()) {
      operand = text(other);
    } else if (operator.relation() == ComparisonOperator.Relation.IS) {
      operand = bool(random.nextBoolean());
    } else {
      operand =
          switch (operator.family()) {
            case NUMERIC -> JsonValue.parse(random.nextInt(100) + "." + random.nextInt(100));
            case BOOLEAN -> bool(random.nextBoolean());
            default -> text("it's \\ " + random.nextInt());
          };
    }
    return new Comparison(path, operator, operand, null);
  }

  private static String path(Random random) {
    List<String> paths = List.of("$", "$.a", "$$.b[0]", "$v['c d'].e", "$['x == y']", "$.a-b");
    return paths.get(random.nextInt(paths.size()));
  }

  private static JsonValue text(String text) {
    return JsonValue.of(TextNode.valueOf(text));
  }

  private static JsonValue bool(boolean value) {
    return JsonValue.of(BooleanNode.valueOf(value));
  }
}
