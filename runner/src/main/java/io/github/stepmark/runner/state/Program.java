package io.github.stepmark.runner.state;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.jsonata.CompiledExpressions;
import io.github.stepmark.runner.query.jsonata.ExpressionReader;
import io.github.stepmark.runner.query.jsonpath.CompiledPaths;
import io.github.stepmark.runner.query.jsonpath.PathReader;
import org.jspecify.annotations.Nullable;

/** A machine with what is prepared once for all of its executions. */
public record Program(
    StateMachine machine, WorkflowType type, CompiledPaths paths, CompiledExpressions expressions) {

  /** What an Express execution takes at most. */
  private static final long EXPRESS_SECONDS = 300;

  public static Program of(StateMachine machine, WorkflowType type) {
    return new Program(machine, type, new CompiledPaths(), new CompiledExpressions());
  }

  /** The processor of a distributed Map as a machine of its own. */
  public Program ofProcessor(StateGraph processor, WorkflowType as) {
    return new Program(
        new StateMachine(null, machine.queryLanguage(), null, null, processor),
        as,
        paths,
        expressions);
  }

  public boolean isExpress() {
    return type == WorkflowType.EXPRESS;
  }

  /** After how many seconds an execution is over at the latest; null where it may take for ever. */
  public @Nullable Long secondsAtMost() {
    Long own = machine.timeoutSeconds();
    if (!isExpress()) {
      return own;
    }
    return own == null ? EXPRESS_SECONDS : Math.min(own, EXPRESS_SECONDS);
  }

  /** A visit to a state with {@code input}, in the state's query language. */
  public Evaluation evaluation(State state, JsonNode input, Environment environment) {
    return switch (machine.languageOf(state)) {
      case JSONPATH -> new JsonPathEvaluation(input, new PathReader(paths, environment));
      case JSONATA ->
          new JsonataEvaluation(input, new ExpressionReader(expressions, environment, input));
    };
  }
}
