package io.github.stepmark.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.cli.source.DefinitionSource;
import io.github.stepmark.runner.teststate.TestState;
import io.github.stepmark.runner.teststate.TestStateException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stepmark test-state}. */
@Command(
    name = "test-state",
    description = "Tests one state with a mock of its work, and answers as AWS's TestState does.",
    sortOptions = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:the state succeeded, or a catcher took over",
      "1:it failed, or would be tried again",
      "2:unusable arguments, or what TestState refuses"
    })
final class TestStateCommand implements Callable<Integer> {

  private static final Set<String> WELL = Set.of("SUCCEEDED", "CAUGHT_ERROR");

  private final InputStream in;

  @Spec private CommandSpec spec;

  @Mixin private OneDefinition definition;

  @Option(
      names = "--state",
      paramLabel = "NAME",
      description = "The state to test. Not given where FILE holds a state alone.")
  private @Nullable String state;

  @Option(
      names = "--input",
      paramLabel = "JSON|@FILE|-",
      description = "The state's input. {} if not given.")
  private @Nullable String input;

  @Option(names = "--mock", paramLabel = "JSON|@FILE|-", description = "The result of its work.")
  private @Nullable String mock;

  @Option(
      names = "--mock-error",
      paramLabel = "NAME",
      description = "The error of its work, in the place of a result.")
  private @Nullable String mockError;

  @Option(names = "--mock-cause", paramLabel = "TEXT", description = "The cause of that error.")
  private @Nullable String mockCause;

  @Option(
      names = "--variables",
      paramLabel = "JSON|@FILE|-",
      description = "The variables, an object.")
  private @Nullable String variables;

  @Option(names = "--context", paramLabel = "JSON|@FILE|-", description = "The context object.")
  private @Nullable String context;

  @Option(
      names = "--inspection-level",
      paramLabel = "info|debug|trace",
      description = "How much to tell of the data on its way. Debug if not given.")
  private Level level = Level.DEBUG;

  @Option(
      names = "--retry-count",
      paramLabel = "NUMBER",
      description = "How often the state has been tried again already.")
  private @Nullable Integer retries;

  @Option(
      names = "--failed-iterations",
      paramLabel = "NUMBER",
      description = "How many iterations of a Map state failed.")
  private @Nullable Integer failedIterations;

  @Option(
      names = "--items",
      paramLabel = "JSON|@FILE|-",
      description = "What the ItemReader of a Map state gives.")
  private @Nullable String items;

  @Mixin private HelpOption help;

  TestStateCommand(InputStream in) {
    this.in = in;
  }

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    DefinitionSource source = definition.read(in);
    if (source == null
        || !source.unquoted().isEmpty()
            && definition.machine(source, WorkflowType.STANDARD, true) == null) {
      return ExitCode.UNUSABLE;
    }
    JsonNode answer;
    try {
      answer = Json.parse(TestState.answer(Json.compact(request(source.root()))));
    } catch (TestStateException e) {
      throw new ParameterException(
          command, e.error() + ": " + e.getMessage() + advice(source.root(), e), e);
    }
    command.getOut().print(Json.pretty(answer));
    return WELL.contains(answer.path("status").asText()) ? ExitCode.OK : ExitCode.ERRORS;
  }

  /** What the API's words do not say to who has written options. */
  private String advice(JsonNode root, TestStateException refused) {
    String message = String.valueOf(refused.getMessage());
    if (message.contains("State not found")) {
      List<String> names = new ArrayList<>();
      root.findValues("States").forEach(states -> states.fieldNames().forEachRemaining(names::add));
      return ": '" + state + "'. " + Nearest.orElse(String.valueOf(state), names, "");
    }
    return message.contains("'mock'") ? " Here: --mock JSON, or --mock-error NAME." : "";
  }

  private ObjectNode request(JsonNode root) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.set("definition", root);
    // AWS asks for one; here it is only told in the context object.
    request.put("roleArn", "arn:aws:iam::123456789012:role/TestState");
    if (state != null) {
      request.put("stateName", state);
    } else if (!root.has("Type")) {
      throw new ParameterException(
          spec.commandLine(), "--state must name the state of the machine to test");
    }
    put(request, "input", "--input", input);
    put(request, "variables", "--variables", variables);
    put(request, "context", "--context", context);
    request.put("inspectionLevel", level.name().toUpperCase(Locale.ROOT));
    mock(request);
    ObjectNode configuration = request.putObject("stateConfiguration");
    put(configuration, "mapItemReaderData", "--items", items);
    if (retries != null) {
      configuration.put("retrierRetryCount", retries);
    }
    if (failedIterations != null) {
      configuration.put("mapIterationFailureCount", failedIterations);
    }
    return request;
  }

  private void mock(ObjectNode request) {
    if (mock != null) {
      put(request.putObject("mock"), "result", "--mock", mock);
    }
    if (mockError != null || mockCause != null) {
      request
          .withObjectProperty("mock")
          .putObject("errorOutput")
          .put("error", mockError)
          .put("cause", mockCause);
    }
  }

  private void put(ObjectNode object, String member, String option, @Nullable String value) {
    if (value != null) {
      object.put(
          member, Json.compact(new JsonArgument(option, value).read(in, spec.commandLine())));
    }
  }

  /** How much is told. */
  private enum Level {
    INFO,
    DEBUG,
    TRACE
  }
}
