package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workflows that start others, which come before them, from elsewhere, or in a circle. */
class StartedWorkflowsTest {

  private static final Source BILLING =
      Source.of(
          "app/Billing.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine(fields = NamingStyle.KEBAB_CASE)
          class Billing {

            record Order(String orderId, long cents) {}

            record Receipt(long receiptNumber) {}

            @End
            Receipt bill(@Input Order order) {
              return new Receipt(order.cents());
            }
          }
          """);

  private static final Source SHOP =
      Source.of(
          "app/Shop.java",
          """
          package app;

          import io.github.stepmark.*;

          @StateMachine
          abstract class Shop {

            @Task(value = "states:startExecution.sync:2", machine = Billing.class)
            @Parameters("{\\"StateMachineArn\\": \\"${BillingArn}\\", \\"Input\\": {\\"order-id.$\\": \\"$.id\\"}}")
            @Next("ship")
            abstract void bill();

            @End
            void ship(@From("$.Output.receiptNumber") long receipt) {}
          }
          """);

  private static final String[] FOUND = {
    "Input has no cents: it is {\"order-id\": anything}.",
    "$.Output has no receiptNumber: it is {\"receipt-number\": integer}."
  };

  @ParameterizedTest
  @EnumSource
  void theStartedWorkflowMayComeAfterOrBefore(TestCompiler compiler) {
    assertFound(compiler.compile(CompileTask.of(SHOP, BILLING)), FOUND);
    assertFound(compiler.compile(CompileTask.of(BILLING, SHOP)), FOUND);
  }

  @ParameterizedTest
  @EnumSource
  void theStartedWorkflowMayBeOfAnotherModule(TestCompiler compiler, @TempDir Path library) {
    compiler.compile(BILLING).writeClassOutput(library);
    assertFound(compiler.compile(CompileTask.of(SHOP).withClassPath(library)), FOUND);
  }

  /** What it takes and gives are emitted records, of whose members JSON says more than Java. */
  @ParameterizedTest
  @EnumSource
  void emittedRecordsOfAnotherModuleKeepTheNamesOfTheirMembers(
      TestCompiler compiler, @TempDir Path library) {
    Source billing =
        Source.of(
            "app/Billing.java",
            """
            package app;

            import io.github.stepmark.*;
            import org.jspecify.annotations.Nullable;

            @StateMachine
            class Billing {

              @End
              @Returns(@Field(value = "Receipt Number", as = "number", type = long.class))
              BillOutput bill(@Field("order-id") String id, long cents, @Nullable String note) {
                return new BillOutput(cents);
              }
            }
            """);
    compiler.compile(billing).writeClassOutput(library);
    CompileResult result = compiler.compile(CompileTask.of(SHOP).withClassPath(library));
    assertFound(
        result,
        "Input has no cents: it is {\"order-id\": anything}.",
        "$.Output has no receiptNumber: it is {\"Receipt Number\": integer}.");
  }

  /** Its end is what a service gives, which may write null for what may be missing. */
  @ParameterizedTest
  @EnumSource
  void whatTheStartedWorkflowGivesMayBeAskedForNull(TestCompiler compiler, @TempDir Path library) {
    Source billing =
        Source.of(
            "app/Billing.java",
            """
            package app;

            import io.github.stepmark.*;
            import java.util.Optional;

            @StateMachine
            abstract class Billing {

              record Receipt(long number, Optional<String> note) {}

              @Task("arn:aws:lambda:eu-west-1:123456789012:function:bill")
              @End
              abstract Receipt bill();
            }
            """);
    Source shop =
        Source.of(
            "app/Shop.java",
            """
            package app;

            import io.github.stepmark.*;

            @StateMachine
            abstract class Shop {

              @Task(value = "states:startExecution.sync:2", machine = Billing.class)
              @Parameters("{\\"StateMachineArn\\": \\"${BillingArn}\\"}")
              @Next("noted")
              abstract void bill();

              @Choice(
                  when =
                      @When(
                          condition = "isPresent($.Output.note) && isNull($.Output.note)",
                          next = "done"),
                  otherwise = "done")
              abstract void noted();

              @Succeed
              abstract void done();
            }
            """);
    assertThat(compiler.compile(CompileTask.of(shop, billing)).complaints()).isEmpty();
    compiler.compile(billing).writeClassOutput(library);
    CompileResult result = compiler.compile(CompileTask.of(shop).withClassPath(library));
    assertThat(result.complaints()).isEmpty();
  }

  private static void assertFound(CompileResult result, String... found) {
    assertThat(result.errors()).hasSize(found.length);
    for (int i = 0; i < found.length; i++) {
      assertThat(result.errors().get(i).text()).contains(found[i]);
    }
  }

  @ParameterizedTest
  @EnumSource
  void ofWorkflowsThatStartEachOtherWhatIsDeclaredIsKnown(TestCompiler compiler) {
    Source ping = circle("Ping", "Pong", "n");
    Source pong = circle("Pong", "Ping", "m");
    CompileResult result = compiler.compile(ping, pong);
    assertThat(result.errors())
        .extracting(error -> error.text().replaceAll("(?s).*(Input has no \\w+):.*", "$1"))
        .containsExactly("Input has no n");
  }

  /** A workflow that is started with n, and starts the other with the member {@code given}. */
  private static Source circle(String name, String other, String given) {
    return Source.of(
        "app/" + name + ".java",
        """
        package app;

        import io.github.stepmark.*;

        @StateMachine(input = NAME.Count.class)
        abstract class NAME {

          record Count(int n) {}

          @Task(value = "states:startExecution.sync:2", machine = OTHER.class)
          @Parameters("{\\"StateMachineArn\\": \\"${OTHERArn}\\", \\"Input\\": {\\"GIVEN.$\\": \\"$.n\\"}}")
          @Next("readNAME")
          abstract void go();

          @End
          void readNAME(@From("$.Output.whatever") String read) {}
        }
        """
            .replace("NAME", name)
            .replace("OTHER", other)
            .replace("GIVEN", given));
  }

  @ParameterizedTest
  @EnumSource
  void aMistakeInTheStartedWorkflowIsSaidThereAlone(TestCompiler compiler) {
    Source broken =
        Source.of(
            "app/Billing.java",
            """
            package app;

            import io.github.stepmark.*;

            @StateMachine(input = Thread.class)
            class Billing {
              @Next("nowhere")
              void bill() {}
            }
            """);
    CompileResult result = compiler.compile(broken, SHOP);
    assertThat(result.errors()).isNotEmpty();
    assertThat(result.errors()).allMatch(error -> error.toString().contains("Billing.java"));
  }
}
