package io.github.stepmark.asl;

import static org.assertj.core.api.Assertions.fail;

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
    each(PATHS, TextProperties::path);
  }

  @Test
  void aCallIsReadAndPrintedOrRefusedAtAPlaceInTheText() {
    each(CALLS, TextProperties::call);
  }

  @Test
  void aConditionIsReadAndPrintedOrRefusedAtAPlaceInTheText() {
    each(CONDITIONS, TextProperties::condition);
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
