package io.github.stepmark.runner;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.HistoryEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large value is counted on its way, and written when somebody reads the history. */
class LargePayloadTest {

  /** States in a row, each of which adds a member to its input. */
  private static Runner adding(int states) {
    StringBuilder chain = new StringBuilder();
    for (int i = 1; i <= states; i++) {
      chain.append(
          "\"S%1$d\": {\"Type\": \"Pass\", \"Result\": {\"done\": true}, \"ResultPath\": \"$.s%1$d\", %2$s}"
              .formatted(i, i == states ? "\"End\": true" : "\"Next\": \"S%d\"".formatted(i + 1)));
      chain.append(i == states ? "" : ",");
    }
    return Runner.of("{\"StartAt\": \"S1\", \"States\": {%s}}".formatted(chain));
  }

  private static String text(int length) {
    return "{\"text\":\"" + "x".repeat(length) + "\"}";
  }

  private static long nanos(Runner runner, String input) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 60; i++) {
      long start = threads.getCurrentThreadCpuTime();
      runner.run(input);
      least = Math.min(least, threads.getCurrentThreadCpuTime() - start);
    }
    return least;
  }

  @Test
  void statesThatAddToItCostLittleMoreThanThoseOfASmallOne() {
    Runner runner = adding(300);

    long small = nanos(runner, text(1_000));
    long large = nanos(runner, text(200_000));

    assertThat(large).isLessThan(6 * small);
  }

  @Test
  void itsEventsTellItAsTheyDoOfASmallOne() {
    for (int length : new int[] {100, 20_000}) {
      Execution execution = adding(2).run("{ \"text\": \"%s\" }".formatted("x".repeat(length)));
      String x = "x".repeat(length);
      List<HistoryEvent> history = execution.history();

      assertThat(history.get(0).details().toString()).contains("{ \"text\": \"" + x + "\" }");
      assertThat(history.get(1).details())
          .isEqualTo(new EventDetails.StateEntered("S1", "{ \"text\": \"" + x + "\" }"));
      assertThat(history.get(3).details())
          .isEqualTo(
              new EventDetails.StateEntered(
                  "S2", "{\"text\":\"" + x + "\",\"s1\":{\"done\":true}}"));
      assertThat(history.get(3).toJson().at("/stateEnteredEventDetails/input").textValue())
          .isEqualTo("{\"text\":\"" + x + "\",\"s1\":{\"done\":true}}");
      assertThat(execution.output())
          .isEqualTo("{\"text\":\"" + x + "\",\"s1\":{\"done\":true},\"s2\":{\"done\":true}}");
    }
  }

  @Test
  void whatIsHandedOnAsItIsLosesItsBlanks() {
    Runner runner =
        Runner.of("{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Pass\", \"End\": true}}}");
    String x = "x".repeat(20_000);

    assertThat(runner.run("{\"a\": 1e2, \"b\":\"" + x + "\"}").output())
        .isEqualTo("{\"a\":1E+2,\"b\":\"" + x + "\"}");
  }

  /** A quote is one byte in the value and two in its text. */
  @ParameterizedTest
  @ValueSource(strings = {"x", "\\\"", "é", "€", "😀", "\\u0001"})
  void itsLimitIsThatOfItsTextToTheByte(String filler) {
    JsonNode one = Json.parse("\"" + filler + "\"");
    long each = Json.compact(one).getBytes(java.nio.charset.StandardCharsets.UTF_8).length - 2;
    String added = ",\"s1\":{\"done\":true}";
    int rest = Payload.LIMIT - "{\"text\":\"\"}".length() - added.length();
    String fits = filler.repeat((int) (rest / each)) + "x".repeat((int) (rest % each));
    Runner runner = adding(1);

    assertThat(runner.run("{\"text\":\"" + fits + "\"}").status())
        .isEqualTo(ExecutionStatus.SUCCEEDED);
    assertThat(runner.run("{\"text\":\"" + fits + "x\"}").error())
        .isEqualTo("States.DataLimitExceeded");
  }
}
