package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A state method with a body: the code of a Lambda function.
 *
 * @param method the method's name
 * @param place the method in the source
 * @param stateName the state's name
 * @param function its entry point
 * @param placeholder what its function's ARN is called in the definition
 * @param input what it takes from the payload; {@code null} where it takes nothing
 * @param template {@code Parameters} or {@code Arguments}, where a parameter is bound
 * @param bindings where the template's members stand in the source
 * @param parameters where its parameters stand that take something of the payload, by the name in
 *     JSON; under an empty name the one that takes the whole
 * @param arguments what it is called with
 * @param result what it returns; {@code null} for {@code void}
 * @param resultNullable whether it may return null
 * @param answer what the state waits for once the handler has been handed the task's token, at the
 *     annotation that asks for the token; {@code null} where the state waits for nobody
 * @param call the resource {@code lambda:invoke} where the state's result is all that it answers;
 *     {@code null} where the result is what the handler returns, however it is called
 */
public record Handler(
    String method,
    Place place,
    String stateName,
    ClassName function,
    String placeholder,
    @Nullable PayloadType input,
    @Nullable JsonValue template,
    Map<String, Place> bindings,
    Map<String, Place> parameters,
    List<Argument> arguments,
    @Nullable PayloadType result,
    boolean resultNullable,
    @Nullable Located<PayloadType> answer,
    @Nullable Located<String> call) {

  public Handler {
    bindings = Map.copyOf(bindings);
    parameters = Map.copyOf(parameters);
    arguments = List.copyOf(arguments);
  }

  /** The input's type in Java; {@code Void} where there is none. */
  public TypeName inputType() {
    return input == null ? ClassName.get(Void.class) : input.boxed();
  }

  /** The result's type in Java; {@code Void} where there is none. */
  public TypeName resultType() {
    return result == null ? ClassName.get(Void.class) : result.boxed();
  }

  /** Whether the state goes on with all that {@code lambda:invoke} answers. */
  public boolean isAnsweredWhole() {
    return call != null;
  }

  /**
   * What the state's result is, or what is its {@code Payload} where the handler {@link
   * #isAnsweredWhole()}; {@code null} where it has none.
   */
  public @Nullable PayloadType stateResult() {
    return answer == null ? result : answer.value();
  }

  /** Where an argument comes from. */
  public sealed interface Argument {

    /** Answers with the case of this argument. */
    <R> R match(ArgumentCases<R> cases);

    /** A component of the input record. */
    record Component(String name) implements Argument {
      @Override
      public <R> R match(ArgumentCases<R> cases) {
        return cases.component(name);
      }
    }

    /** The input itself. */
    record Whole() implements Argument {
      @Override
      public <R> R match(ArgumentCases<R> cases) {
        return cases.whole();
      }
    }

    /** Lambda's context object. */
    record LambdaContext() implements Argument {
      @Override
      public <R> R match(ArgumentCases<R> cases) {
        return cases.lambdaContext();
      }
    }
  }

  /** A case for each kind of argument. */
  public interface ArgumentCases<R> {
    R component(String name);

    R whole();

    R lambdaContext();
  }
}
