package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Shape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a field can read.
 *
 * @param input {@code $} of a JSONPath field, which is what the field is applied to; {@code
 *     $states.input} of a JSONata field
 * @param context {@code $$}, {@code $states.context}
 * @param result {@code $states.result}; {@code null} where the field has none
 * @param errorOutput {@code $states.errorOutput}; {@code null} where the field has none
 * @param variables {@code $name}
 */
public record Scope(
    Shape input,
    Shape context,
    @Nullable Shape result,
    @Nullable Shape errorOutput,
    Variables variables) {

  public Scope {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(context, "context");
    Objects.requireNonNull(variables, "variables");
  }

  /** The scope of a field that reads what a state is entered with. */
  public static Scope of(Data data, Shape context) {
    return new Scope(data.input(), context, null, null, data.variables());
  }

  /** The same with another input. */
  public Scope withInput(Shape input) {
    return new Scope(input, context, result, errorOutput, variables);
  }

  /** The same with a result. */
  public Scope withResult(Shape result) {
    return new Scope(input, context, result, errorOutput, variables);
  }

  /** The same with an error output. */
  public Scope withErrorOutput(Shape errorOutput) {
    return new Scope(input, context, result, errorOutput, variables);
  }

  /** The variable {@code name}. */
  public Member variable(String name) {
    return variables.get(name);
  }
}
