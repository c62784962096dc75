package io.github.stepmark.benchmarks.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Workflows as people write them: ten handlers each, with records of their own and emitted ones,
 * retriers, catchers, a choice, a wait, a service that is called with a template. Nothing in them
 * names a generated type, so that they compile without the processor, too.
 */
final class WorkflowSources {

  /** How many handlers a workflow has. */
  static final int HANDLERS = 10;

  private static final String HEAD =
      """
      package app;

      import io.github.stepmark.*;
      import java.time.Instant;
      import java.util.List;

      @StateMachine(comment = "Takes an order from the shop to the door.", timeoutSeconds = 3600)
      public abstract class Orders# {

        public record Line(String article, int quantity, double price) {}

        public record Order#(String id, Status status, List<Line> lines, Instant due, int delay) {}

        public enum Status { OPEN, PAID, SENT }

        static class Declined extends RuntimeException {
          private static final long serialVersionUID = 1;
        }
      """;

  /** A handler; {@code @} is its number, {@code >} the next one's. */
  private static final String HANDLER =
      """

        @Timeout(30)
        @Retry(on = Declined.class, intervalSeconds = 2, maxAttempts = 3)
        @Catch(errors = "States.ALL", next = "failed#", resultPath = "$.error")
        @Next("step#x>")
        Order# step#x@(String id, Status status, List<Line> lines, Instant due) {
          return new Order#(id, status, lines, due, 60);
        }
      """;

  private static final String TAIL =
      """

        @ChoiceOn(
            value = "$.status",
            state = "Is Paid #",
            when = {
              @When(is = "PAID", next = "hold#"),
              @When(is = "SENT", next = "done#"),
            },
            otherwise = "failed#")
        Order# step#x@(@Input Order# order) {
          return order;
        }

        @Wait(secondsFrom = "$.delay")
        @Next("store#")
        abstract void hold#();

        @Task("dynamodb:putItem")
        @Parameters(\"""
            {"TableName": "orders", "Item": {"id": {"S.$": "$.id"}, "at": {"S.$": "$$.State.EnteredTime"}}}
            \""")
        @DiscardResult
        @Next("done#")
        abstract void store#();

        @Succeed
        abstract void done#();

        @Fail(error = "OrderFailed", cause = "Somebody has to look at it.")
        abstract void failed#();
      }
      """;

  private WorkflowSources() {}

  /** Writes as many workflows as have {@code handlers} handlers together, a multiple of ten. */
  static void write(int handlers, Path folder) throws IOException {
    Path in = Files.createDirectories(folder.resolve("app"));
    for (int i = 0; i < handlers / HANDLERS; i++) {
      StringBuilder text = new StringBuilder(HEAD);
      for (int j = 1; j < HANDLERS; j++) {
        text.append(HANDLER.replace("@(", j + "(").replace(">\")", (j + 1) + "\")"));
      }
      text.append(TAIL.replace("x@(", "x" + HANDLERS + "("));
      Files.writeString(
          in.resolve("Orders" + i + ".java"), text.toString().replace("#", Integer.toString(i)));
    }
  }
}
