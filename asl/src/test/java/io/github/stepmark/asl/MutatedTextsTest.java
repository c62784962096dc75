package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.stepmark.asl.condition.ConditionText;
import io.github.stepmark.asl.condition.ParsedCondition;
import io.github.stepmark.asl.intrinsic.ArgumentMistakes;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextMistake;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Changes texts at random places; a failing seed is in the message. */
class MutatedTextsTest {

  private static final int ROUNDS = 20_000;
  private static final String SCRAPS = ".$@[](){}'\"\\,:*?!=<>&|/~ \t\u0000é\ud83d\ude0001-eE_";

  private static final List<String> PATHS =
      List.of(
          "$",
          "$$.Execution.Input['a b'][0]",
          "$var.x..y[*].length()",
          "$.a[?(@.b == 'c' && !(@.d < 1.5e3 || @.e =~ /x+/i))].f[1:2]",
          "$.sum($.a, [1, {\"b\": 2}], \"c\")['d','e'][0, -1]");

  private static final List<String> CALLS =
      List.of(
          "States.UUID()",
          "States.Format('{} \\{\\} it\\'s', $.a['b,)'], 12)",
          "States.MathAdd(States.ArrayLength(States.StringSplit($$.Execution.Id, ':')), -1)",
          "States.Array(1.5e-3, true, null, $..x[?(@.y)], States.Hash('', 'SHA-1'))");

  private static final List<String> CONDITIONS =
      List.of(
          "$.a == 1 && !($.b != 'x' || isPresent($$.c['d']))",
          "number($.a[0]) <= number($limit.max)",
          "matches($.a, 'x*\\\\') || $.t < timestamp('2026-01-31T09:00:00Z')");

  @Test
  void aPathIsReadAndPrintedOrRefusedAtAPlaceInTheText() {
    each(
        PATHS,
        text -> {
          Parsed<JsonPath> parsed = JsonPath.parse(text);
          parsed.mistake().ifPresent(mistake -> assertInside(mistake, text));
          parsed
              .tree()
              .map(JsonPath::toString)
              .ifPresent(
                  printed ->
                      assertThat(JsonPath.parse(printed).tree())
                          .map(JsonPath::toString)
                          .hasValue(printed));
        });
  }

  @Test
  void aCallIsReadAndPrintedOrRefusedAtAPlaceInTheText() {
    each(
        CALLS,
        text -> {
          Parsed<IntrinsicCall> parsed = IntrinsicCall.parse(text);
          parsed.mistake().ifPresent(mistake -> assertInside(mistake, text));
          parsed
              .tree()
              .ifPresent(
                  call -> {
                    ArgumentMistakes.of(call).forEach(mistake -> assertInside(mistake, text));
                    String printed = call.toString();
                    assertThat(IntrinsicCall.parse(printed).tree())
                        .map(IntrinsicCall::toString)
                        .hasValue(printed);
                  });
        });
  }

  @Test
  void aConditionIsReadAndPrintedOrRefusedAtAPlaceInTheText() {
    each(
        CONDITIONS,
        text -> {
          ParsedCondition parsed = ConditionText.parse(text);
          if (parsed.condition() == null) {
            assertThat(parsed.problem()).isNotNull();
            assertThat(parsed.problem().offset()).isBetween(0, text.length());
          } else {
            String printed = ConditionText.print(parsed.condition()).orElseThrow();
            assertThat(ConditionText.parse(printed).condition()).isEqualTo(parsed.condition());
          }
        });
  }

  private static void assertInside(TextMistake mistake, String text) {
    assertThat(mistake.range().end()).isLessThanOrEqualTo(text.length());
    assertThat(mistake.message()).isNotBlank();
    assertThat(mistake.mend()).isNotBlank();
  }

  private static void each(List<String> texts, Consumer<String> property) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      String text = mutated(texts.get(random.nextInt(texts.size())), texts, random);
      try {
        property.accept(text);
      } catch (RuntimeException | AssertionError | StackOverflowError e) {
        fail("seed " + seed + ": " + text, e);
      }
    }
  }

  private static String mutated(String text, List<String> others, Random random) {
    StringBuilder mutated = new StringBuilder(text);
    for (int i = random.nextInt(4); i >= 0 && mutated.length() > 0; i--) {
      int at = random.nextInt(mutated.length());
      int end = Math.min(mutated.length(), at + 1 + random.nextInt(4));
      switch (random.nextInt(4)) {
        case 0 -> mutated.delete(at, end);
        case 1 -> mutated.insert(at, mutated.substring(at, end));
        case 2 -> mutated.insert(at, SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        default -> {
          String other = others.get(random.nextInt(others.size()));
          int from = random.nextInt(other.length());
          mutated.insert(at, other, from, Math.min(other.length(), from + 12));
        }
      }
    }
    return mutated.toString();
  }
}
