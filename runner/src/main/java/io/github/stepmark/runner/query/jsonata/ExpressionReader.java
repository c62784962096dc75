package io.github.stepmark.runner.query.jsonata;

import com.dashjoin.jsonata.Jsonata.Frame;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.runner.query.Environment;
import io.github.stepmark.runner.query.Inspection;
import io.github.stepmark.runner.query.QueryException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates fields as a state sees them: its input, and what its work came to, in {@code $states},
 * and its variables by their names. For one thread.
 */
public final class ExpressionReader {

  private final CompiledExpressions compiled;
  private final Environment environment;
  private final Map<String, JsonNode> members;
  private final StatesVariable states;
  private final Bounds bounds = new Bounds();

  private ExpressionReader(
      CompiledExpressions compiled, Environment environment, Map<String, JsonNode> members) {
    this.compiled = compiled;
    this.environment = environment;
    this.members = members;
    states = new StatesVariable(environment, members);
  }

  /** For a state whose input is {@code input}. */
  public ExpressionReader(CompiledExpressions compiled, Environment environment, JsonNode input) {
    this(compiled, environment, Map.of("input", input));
  }

  /** The same with {@code $states.result}. */
  public ExpressionReader withResult(JsonNode result) {
    return with("result", result);
  }

  /** The same with {@code $states.errorOutput}. */
  public ExpressionReader withErrorOutput(JsonNode errorOutput) {
    return with("errorOutput", errorOutput);
  }

  private ExpressionReader with(String member, JsonNode value) {
    Map<String, JsonNode> more = new LinkedHashMap<>(members);
    more.put(member, value);
    return new ExpressionReader(compiled, environment, more);
  }

  /** The same with one more member of the context object. */
  public ExpressionReader withContext(String member, JsonNode value) {
    return new ExpressionReader(compiled, environment.withContext(member, value), members);
  }

  /**
   * The value of a field, or {@code otherwise} where it is not written.
   *
   * @param place the field, as AWS writes places: {@code Output}, {@code Choices[1]/Assign}
   * @throws QueryException where an expression in it cannot be evaluated
   */
  public JsonNode value(String place, @Nullable JsonValue template, JsonNode otherwise) {
    return template == null ? otherwise : compiled.template(template).evaluate(place, this);
  }

  /**
   * The variables that an {@code Assign} sets.
   *
   * @param place as for {@link #value}
   */
  public Map<String, JsonNode> assigned(String place, @Nullable JsonValue assign) {
    Map<String, JsonNode> assigned = new LinkedHashMap<>();
    if (assign != null) {
      compiled
          .template(assign)
          .evaluate(place, this)
          .properties()
          .forEach(variable -> assigned.put(variable.getKey(), variable.getValue()));
    }
    return assigned;
  }

  /** Who is told of the data on its way through the state. */
  public Inspection inspection() {
    return environment.inspection();
  }

  /** The time in the execution. */
  Instant now() {
    return environment.now();
  }

  /** What an expression, written with its delimiters, comes to. */
  JsonNode evaluate(String place, String expression) {
    CompiledExpression parsed = compiled.expression(expression);
    return parsed.evaluate(place, frame(parsed), bounds);
  }

  /** That an expression has come to a value of a type that its field does not take. */
  QueryException unexpected(String place, String expression, String expected, JsonNode value) {
    return compiled.expression(expression).unexpected(place, expected, value);
  }

  /** What the expression names. To bind all that there is would take longer than to evaluate it. */
  private Frame frame(CompiledExpression expression) {
    Frame frame = new Frame(null);
    for (String name : expression.names()) {
      JsonNode variable = environment.variable(name);
      if (name.equals("states")) {
        frame.bind(name, states);
      } else if (variable != null) {
        frame.bind(name, JavaValues.of(variable));
      } else {
        Library.bind(name, frame, environment);
      }
    }
    bounds.bind(frame);
    return frame;
  }
}
