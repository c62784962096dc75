package io.github.stepmark.junit.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.junit.Launch;
import io.github.stepmark.junit.OrdersWorkflow;
import io.github.stepmark.junit.OrdersWorkflow.Order;
import io.github.stepmark.junit.WorkflowRunner;
import io.github.stepmark.junit.WorkflowTest;
import io.github.stepmark.junit.coverage.Place.Kind;
import io.github.stepmark.runner.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoverageTest {

  private static final String CHOOSING =
      """
      {"StartAt": "Which", "States": {
        "Which": {"Type": "Choice", "Default": "Done", "Choices": [
          {"Variable": "$.n", "NumericEquals": 1, "Next": "Done"},
          {"Variable": "$.n", "NumericEquals": 2, "Next": "Done"}]},
        "Done": {"Type": "Succeed"}
      }}
      """;

  @TempDir Path directory;

  private CoverageSettings settings(String build) {
    return new CoverageSettings(true, 0, directory, build);
  }

  private static void run(Coverage coverage, String definition, String input) {
    Runner runner = Runner.of(definition);
    runner.ways(coverage.recorder("Machine", runner.definition())).run(input);
  }

  private JsonNode written(String file) throws IOException {
    return Json.parse(Files.readString(directory.resolve(file)));
  }

  @Test
  void rulesThatLeadToOneStateAreCountedEach() {
    Coverage coverage = new Coverage(settings("1"));

    run(coverage, CHOOSING, "{\"n\":2}");

    MachineCoverage counted = coverage.machines().get(0);
    assertThat(counted.missed())
        .extracting(Place::pointer)
        .containsExactly("/States/Which/Choices/0/Next", "/States/Which/Default");
    assertThat(counted.share(Kind.STATE)).hasToString("2 of 2");
    assertThat(counted.share(Kind.RULE).percent()).isEqualTo(33);
    assertThat(counted.share().percent()).isEqualTo(60);
  }

  @Test
  void retriersCatchersAndWhatIsInsideOfStatesArePlaces() {
    String definition =
        """
        {"StartAt": "Both", "States": {
          "Both": {"Type": "Parallel", "End": true,
            "Retry": [{"ErrorEquals": ["A"], "MaxAttempts": 0}, {"ErrorEquals": ["B"]}],
            "Catch": [{"ErrorEquals": ["C", "D"], "Next": "Sorry"}],
            "Branches": [{"StartAt": "In~Side", "States": {"In~Side": {"Type": "Pass", "End": true}}}]},
          "Sorry": {"Type": "Fail"}
        }}
        """;

    List<Place> places = Places.of(Runner.of(definition).definition()).all();

    assertThat(places)
        .extracting(Place::pointer)
        .containsExactly(
            "/States/Both",
            "/States/Both/End",
            "/States/Both/Retry/1",
            "/States/Both/Catch/0/Next",
            "/States/Both/Branches/0/States/In~0Side",
            "/States/Both/Branches/0/States/In~0Side/End",
            "/States/Sorry");
    assertThat(places.get(3).text()).isEqualTo("catches C, D → Sorry");
  }

  @Test
  void statesInsideOfMapsCountWhetherInlineOrDistributed() {
    String definition =
        """
        {"StartAt": "Each", "States": {
          "Each": {"Type": "Map", "Next": "All", "ItemProcessor": {
            "StartAt": "One", "States": {"One": {"Type": "Pass", "End": true}}}},
          "All": {"Type": "Map", "End": true, "ItemProcessor": {
            "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
            "StartAt": "Some", "States": {"Some": {"Type": "Succeed"}}}}
        }}
        """;
    Coverage coverage = new Coverage(settings("1"));

    run(coverage, definition, "[1, 2, 3]");

    MachineCoverage counted = coverage.machines().get(0);
    assertThat(counted.missed()).isEmpty();
    assertThat(counted.runs()).isEqualTo(1);
    assertThat(counted.taken())
        .containsEntry("/States/Each/ItemProcessor/States/One", 3L)
        .containsEntry("/States/All/ItemProcessor/States/Some", 3L);
  }

  @Test
  void whatThreadsCountAtTheSameTimeIsAddedUp() throws Exception {
    Coverage coverage = new Coverage(settings("1"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    Callable<Void> runs =
        () -> {
          for (int i = 0; i < 250; i++) {
            run(coverage, CHOOSING, "{\"n\":1}");
          }
          return null;
        };
    for (Future<Void> one : threads.invokeAll(List.of(runs, runs, runs, runs))) {
      one.get();
    }
    threads.shutdown();

    MachineCoverage counted = coverage.machines().get(0);
    assertThat(counted.runs()).isEqualTo(1000);
    assertThat(counted.taken()).containsEntry("/States/Which/Choices/0/Next", 1000L);
  }

  @Test
  void jvmsOfOneBuildAddToOneFile() throws IOException {
    for (String input : List.of("{\"n\":1}", "{\"n\":2}", "{\"n\":3}")) {
      Coverage coverage = new Coverage(settings("1"));
      run(coverage, CHOOSING, input);
      coverage.close();
    }

    JsonNode file = written("Machine.json");
    assertThat(file.path("runs").asInt()).isEqualTo(3);
    assertThat(file.path("percent").asInt()).isEqualTo(100);
    assertThat(file.path("kinds").path("choice rules").path("taken").asInt()).isEqualTo(3);
    assertThat(Files.readString(directory.resolve("Machine.html"))).contains("in 3 runs");
  }

  @Test
  void twoRunsOfAJvmMayEndAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Void>> ends = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      Coverage coverage = new Coverage(settings("1"));
      run(coverage, CHOOSING, "{\"n\":1}");
      ends.add(
          () -> {
            coverage.close();
            return null;
          });
    }
    for (Future<Void> end : threads.invokeAll(ends)) {
      end.get();
    }
    threads.shutdown();

    assertThat(written("Machine.json").path("runs").asInt()).isEqualTo(8);
    assertThat(Files.readString(directory.resolve("Machine.html"))).contains("in 8 runs");
  }

  @Test
  void whatAnotherBuildCountedOrOfAnotherDefinitionIsForgotten() throws IOException {
    String other = CHOOSING.replace("\"NumericEquals\": 2", "\"NumericEquals\": 4");
    for (Map.Entry<String, String> run :
        List.of(Map.entry("1", CHOOSING), Map.entry("2", CHOOSING), Map.entry("2", other))) {
      Coverage coverage = new Coverage(settings(run.getKey()));
      run(coverage, run.getValue(), "{\"n\":1}");
      coverage.close();
      assertThat(written("Machine.json").path("runs").asInt()).isEqualTo(1);
    }
  }

  @Test
  void twoDefinitionsOfOneNameHaveAFileEach() throws IOException {
    Coverage coverage = new Coverage(settings("1"));
    run(coverage, CHOOSING, "{\"n\":1}");
    run(coverage, CHOOSING, "{\"n\":1}");
    run(coverage, CHOOSING.replace("Done", "Over"), "{\"n\":1}");
    coverage.close();

    assertThat(written("Machine.json").path("runs").asInt()).isEqualTo(2);
    assertThat(written("Machine-2.json").path("runs").asInt()).isEqualTo(1);
  }

  @Test
  void namesOfAnyKindAreTextOnThePage() throws IOException {
    String name = "</script><img src=x onerror=alert(1)> \"'&";
    Coverage coverage = new Coverage(settings("1"));
    String definition = CHOOSING.replace("\"Done\"", TextNode.valueOf(name).toString());
    Runner runner = Runner.of(definition);
    runner.ways(coverage.recorder("../" + name, runner.definition())).run("{\"n\":1}");
    coverage.close();

    Path page;
    try (Stream<Path> files = Files.list(directory)) {
      page = files.filter(file -> file.toString().endsWith(".html")).findFirst().orElseThrow();
    }
    String html = Files.readString(page);
    assertThat(html).contains("&lt;img src=x onerror=alert(1)&gt;").doesNotContain("<img");
    assertThat(html.split("</script>", -1)).hasSize(2);
  }

  @Test
  void theSummaryNamesWhatNoTestTook() {
    Coverage coverage = new Coverage(settings("1"));
    run(coverage, OrdersWorkflow.definition(), "{}");

    assertThat(CoverageSummary.of(coverage.machines().get(0)))
        .isEqualTo(
            String.join(
                "\n",
                "Machine: 7 % covered by 1 run: 1 of 5 states, 0 of 3 transitions, 0 of 3 choice"
                    + " rules, 0 of 1 retriers, 0 of 1 catchers",
                "  no test took the transition of 'Reserve': → In Stock?",
                "  no test took the retrier of 'Reserve': retries Busy",
                "  no test took the catcher of 'Reserve': catches Closed → Sorry",
                "  no test entered 'In Stock?'",
                "  no test entered 'Rest'",
                "  no test entered 'Charge'",
                "  no test entered 'Sorry'"));
  }

  @WorkflowTest
  static class Half {

    @Test
    void test(OrdersWorkflow workflow, WorkflowRunner runner) {
      runner.run(workflow.withCharge("1"), new Order("7", 2)).assertSucceeded();
    }
  }

  private Launch launch(@Nullable String chosen, Map<String, String> parameters) {
    String before = chosen(chosen);
    try {
      return Launch.of(directory, parameters, Half.class);
    } finally {
      chosen(before);
    }
  }

  /** Sets what Maven's {@code -Dtest} says, which this test may itself be chosen by. */
  private static @Nullable String chosen(@Nullable String tests) {
    return tests == null ? System.clearProperty("test") : System.setProperty("test", tests);
  }

  @Test
  void chosenTestsAreNotHeldAgainstTheMinimum() {
    Launch launch = launch("HalfTest", Map.of("stepmark.coverage.minimum", "90"));

    assertThat(launch.failed()).isEmpty();
  }

  @Test
  void editorsRunChosenTests() {
    Map<String, String> eclipse =
        Map.of("sun.java.command", "org.eclipse.jdt.internal.junit.runner.RemoteTestRunner -v 3");
    Map<String, String> idea = Map.of("idea.test.cyclic.buffer.size", "1048576");
    Map<String, String> maven = Map.of("sun.java.command", "/target/surefire/surefirebooter.jar");

    assertThat(BuildProcess.runsSomeTests(eclipse::get)).isTrue();
    assertThat(BuildProcess.runsSomeTests(idea::get)).isTrue();
    assertThat(BuildProcess.runsSomeTests(maven::get)).isFalse();
  }

  @Test
  void lessThanTheMinimumFailsTheRunOfTheTestsAndSaysWhatIsMissed() {
    Launch launch = launch(null, Map.of("stepmark.coverage.minimum", "90"));

    assertThat(launch.passed()).hasSize(1);
    assertThat(launch.failed().values())
        .singleElement()
        .satisfies(
            thrown ->
                assertThat(thrown.getCause())
                    .isInstanceOf(CoverageTooLow.class)
                    .hasMessageContaining("less than 90 %")
                    .hasMessageContaining("no test entered 'Sorry'"));
  }

  @Test
  void enoughCoverageFailsNothing() throws IOException {
    Launch launch = launch(null, Map.of("stepmark.coverage.minimum", "50%"));

    assertThat(launch.failed()).isEmpty();
    assertThat(written("Orders.json").path("percent").asInt()).isGreaterThan(50);
  }

  @Test
  void coverageCanBeSwitchedOff() {
    Launch.of(directory, Map.of("stepmark.coverage.enabled", "false"), Half.class);

    assertThat(directory).isEmptyDirectory();
  }

  @Test
  void aMinimumThatIsNoPercentageIsRefused() {
    Launch launch = launch(null, Map.of("stepmark.coverage.minimum", "all"));

    assertThat(launch.failed().values())
        .singleElement()
        .extracting(Throwable::getMessage)
        .asString()
        .contains("stepmark.coverage.minimum is 'all'");
  }
}
