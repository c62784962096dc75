package io.github.stepmark.junit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.junit.OrdersWorkflow.Order;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests of each shape are handed; the classes within are run by JUnit itself. */
class WorkflowTestTest {

  @TempDir Path directory;

  private Launch run(Class<?> type, Map<String, String> parameters) {
    Launch launch = Launch.of(directory, parameters, type);
    assertThat(launch.failed()).isEmpty();
    return launch;
  }

  @WorkflowTest
  static class Shapes {

    private final WorkflowRunner ofConstructor;
    private OrdersWorkflow before;

    Shapes(WorkflowRunner runner) {
      ofConstructor = runner;
    }

    @BeforeEach
    void before(OrdersWorkflow workflow) {
      before = workflow;
    }

    @Test
    void test(OrdersWorkflow workflow, WorkflowRunner runner) {
      assertThat(workflow).isNotSameAs(before);
      runner.run(workflow.withCharge("1"), new Order("7", 2)).assertSucceeded();
      assertThat(workflow.reserved()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void parameterized(int quantity, OrdersWorkflow workflow, WorkflowRunner runner) {
      runner.run(workflow.withCharge("1"), new Order("7", quantity)).assertSucceeded();
      assertThat(workflow.reserved()).isEqualTo(1);
    }

    @RepeatedTest(3)
    void repeated(OrdersWorkflow workflow) {
      ofConstructor.run(workflow.withCharge("1"), new Order("7", 2)).assertSucceeded();
      assertThat(workflow.reserved()).isEqualTo(1);
    }

    @Nested
    class Inner {

      @Test
      void nested(WorkflowRunner runner) {
        runner.run(before.withCharge("1"), new Order("7", 2)).assertSucceeded();
        assertThat(before.reserved()).isEqualTo(1);
      }
    }
  }

  @Test
  void testsOfEachShapeHaveWorkflowsOfTheirOwn() {
    assertThat(run(Shapes.class, Map.of()).passed()).hasSize(8);
  }

  @WorkflowTest
  @TestInstance(TestInstance.Lifecycle.PER_CLASS)
  static class OneInstance {

    private final OrdersWorkflow workflow;
    private final WorkflowRunner runner;

    OneInstance(OrdersWorkflow workflow, WorkflowRunner runner) {
      this.workflow = workflow.withCharge("1");
      this.runner = runner;
    }

    @RepeatedTest(50)
    void test() {
      runner.run(workflow, new Order("7", 2)).assertSucceeded();
    }
  }

  @Test
  void aClassOfOneInstanceIsHandedItsOwnOnce() {
    assertThat(run(OneInstance.class, Map.of()).passed()).hasSize(50);
  }

  @Test
  void testsMayRunBesideEachOther() {
    Launch launch =
        run(
            Shapes.class,
            Map.of(
                "junit.jupiter.execution.parallel.enabled", "true",
                "junit.jupiter.execution.parallel.mode.default", "concurrent"));

    assertThat(launch.passed()).hasSize(8);
  }

  @WorkflowTest(start = "2030-01-01T00:00:00Z")
  static class Times {

    @Test
    void ofTheClass(OrdersWorkflow workflow, WorkflowRunner runner) {
      assertThat(start(workflow, runner)).isEqualTo("2030-01-01T00:00:00Z");
    }

    @Test
    @WorkflowTest(start = "2031-01-01T00:00:00Z")
    void ofTheTest(OrdersWorkflow workflow, WorkflowRunner runner) {
      assertThat(start(workflow, runner)).isEqualTo("2031-01-01T00:00:00Z");
    }

    @Nested
    class Inner {

      @Test
      void ofTheClassAround(OrdersWorkflow workflow, WorkflowRunner runner) {
        assertThat(start(workflow, runner)).isEqualTo("2030-01-01T00:00:00Z");
      }

      @Nested
      @WorkflowTest(start = "2032-01-01T00:00:00Z")
      class Innermost {

        @Test
        void ofTheClassItself(OrdersWorkflow workflow, WorkflowRunner runner) {
          assertThat(start(workflow, runner)).isEqualTo("2032-01-01T00:00:00Z");
        }
      }
    }

    private static Instant start(OrdersWorkflow workflow, WorkflowRunner runner) {
      return runner.start(workflow, "{}").execution().now();
    }
  }

  @Test
  void theClosestAnnotationSaysWhenRunsStart() {
    assertThat(run(Times.class, Map.of()).passed()).hasSize(4);
  }

  @WorkflowTest(start = "2030-01-01T00:00:00Z")
  static class OfConstructor {

    private final OrdersWorkflow workflow;
    private final WorkflowRunner runner;

    OfConstructor(OrdersWorkflow workflow, WorkflowRunner runner) {
      this.workflow = workflow;
      this.runner = runner;
    }

    @Test
    @WorkflowTest(start = "2031-01-01T00:00:00Z")
    void test() {
      WorkflowRun run = runner.run(workflow.withCharge("1"), new Order("7", 2));
      assertThat(run.history().get(0).timestamp()).isEqualTo("2031-01-01T00:00:00Z");
    }
  }

  @Test
  void whatAConstructorIsHandedBelongsToItsTest() {
    Launch launch = run(OfConstructor.class, Map.of());

    assertThat(launch.passed()).hasSize(1);
    assertThat(launch.reported()).containsExactly("test(): log: reserving");
  }

  @WorkflowTest
  static class Logging {

    @Test
    void test(OrdersWorkflow workflow, WorkflowRunner runner) {
      WorkflowRun run = runner.run(workflow.withCharge("1"), new Order("7", 2));
      assertThat(run.log()).containsExactly("reserving");
    }
  }

  @Test
  void whatHandlersLogIsReportedOfTheirTest() {
    assertThat(run(Logging.class, Map.of()).reported())
        .containsExactly("test(OrdersWorkflow, WorkflowRunner): log: reserving");
  }

  @WorkflowTest
  static class Failing {

    @Test
    void test(OrdersWorkflow workflow, WorkflowRunner runner) {
      runner.run(workflow, new Order("7", 11)).assertSucceeded();
    }
  }

  @Test
  void aTestThatFailsDrawsThePath() {
    Launch launch = Launch.of(directory, Map.of(), Failing.class);

    assertThat(launch.failed().values())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("expected: SUCCEEDED", "● Reserve", "◇ In Stock?", "✗ Sorry", "OutOfStock");
  }

  @WorkflowTest(start = "tomorrow")
  static class WrongStart {

    @Test
    void test(WorkflowRunner runner) {
      assertThat(runner).isNotNull();
    }
  }

  @Test
  void aStartThatIsNoTimeIsRefused() {
    Launch launch = Launch.of(directory, Map.of(), WrongStart.class);

    assertThat(launch.failed().values())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("@WorkflowTest(start = \"tomorrow\") is no time");
  }
}
