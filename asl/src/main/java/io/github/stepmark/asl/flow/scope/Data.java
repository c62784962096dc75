package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Shape;
import java.util.Objects;

/**
 * What an execution carries from state to state.
 *
 * @param input the input of the state that comes next
 * @param variables what is assigned by then
 */
public record Data(Shape input, Variables variables) {

  public Data {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(variables, "variables");
  }

  /** What is known where two ways come together. */
  public Data join(Data other) {
    return new Data(input.join(other.input), variables.join(other.variables));
  }

  /** What is known where one or the other holds of the same data. */
  public Data or(Data other) {
    if (isImpossible()) {
      return other;
    }
    return other.isImpossible()
        ? this
        : new Data(input.or(other.input), variables.or(other.variables));
  }

  /** Nothing: where no execution gets. */
  public static Data impossible(Variables variables) {
    return new Data(Shape.nothing(), variables);
  }

  /** The same with another input. */
  public Data withInput(Shape input) {
    return input == this.input ? this : new Data(input, variables);
  }

  /** The same with other variables. */
  public Data withVariables(Variables variables) {
    return variables == this.variables ? this : new Data(input, variables);
  }

  /** Whether no execution gets there: what is known excludes itself. */
  public boolean isImpossible() {
    return input.isNothing() || variables.areImpossible();
  }
}
