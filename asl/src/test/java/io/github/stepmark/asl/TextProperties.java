package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.asl.condition.ParsedCondition;
import io.github.stepmark.asl.intrinsic.ArgumentMistakes;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Printed;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.util.function.Function;

/**
 * What holds for every text that is given to a parser: it has a tree, and the tree's own text has
 * an equal one, or there is a mistake at a place in the text.
 */
public final class TextProperties {

  private TextProperties() {}

  public static void path(String text) {
    assertReadOrRefused(text, JsonPath::parse, JsonPath::toString);
  }

  public static void call(String text) {
    assertReadOrRefused(text, IntrinsicCall::parse, IntrinsicCall::toString);
    IntrinsicCall.parse(text)
        .tree()
        .ifPresent(
            call -> ArgumentMistakes.of(call).forEach(mistake -> assertInside(mistake, text)));
  }

  public static void expression(String text) {
    assertReadOrRefused(text, Expression::parse, Printed::of);
  }

  public static void condition(String text) {
    ParsedCondition parsed = ConditionText.parse(text);
    if (parsed.condition() == null) {
      assertThat(parsed.problem()).isNotNull();
      assertThat(parsed.problem().offset()).isBetween(0, text.length());
    } else {
      parsed
          .operands()
          .forEach(
              operands -> {
                assertInside(operands.variable(), text);
                assertInside(operands.operand(), text);
              });
      String printed = ConditionText.print(parsed.condition()).orElseThrow();
      assertThat(ConditionText.parse(printed).condition()).isEqualTo(parsed.condition());
    }
  }

  private static <T> void assertReadOrRefused(
      String text, Function<String, Parsed<T>> parser, Function<T, String> printer) {
    Parsed<T> parsed = parser.apply(text);
    parsed.mistake().ifPresent(mistake -> assertInside(mistake, text));
    parsed
        .tree()
        .ifPresent(
            tree -> {
              String printed = printer.apply(tree);
              assertThat(parser.apply(printed).tree())
                  .as(printed)
                  .map(Shape::of)
                  .hasValue(Shape.of(tree));
            });
  }

  private static void assertInside(TextMistake mistake, String text) {
    assertInside(mistake.range(), text);
    assertThat(mistake.message()).isNotBlank();
    assertThat(mistake.mend()).isNotBlank();
  }

  private static void assertInside(TextRange range, String text) {
    assertThat(range.end()).isLessThanOrEqualTo(text.length());
  }
}
