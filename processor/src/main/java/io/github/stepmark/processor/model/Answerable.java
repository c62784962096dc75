package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A task that Step Functions has done by a service or an activity, and that a test can answer.
 *
 * @param stateName the state's name
 * @param method the state's method, unique among all that a test can answer
 * @param takesObject whether what the service is called with is an object in JSON
 * @param result the shape of its result; free JSON where none is declared
 */
public record Answerable(String stateName, String method, boolean takesObject, PayloadType result) {

  private static final TypeName OBJECT =
      ParameterizedTypeName.get(
          ClassName.get(Map.class), ClassName.get(String.class), TypeName.OBJECT);

  /** Those of {@code workflow}, in the order of the containers and of the source. */
  public static List<Answerable> of(Workflow workflow) {
    Map<String, Integer> taken = new HashMap<>();
    for (Container container : workflow.containers()) {
      container.states().stream()
          .filter(state -> state.work().handler().isPresent() || service(state).isPresent())
          .forEach(state -> taken.merge(inAnyCase(state.method()), 1, Integer::sum));
    }
    List<Answerable> answerable = new ArrayList<>();
    for (Container container : workflow.containers()) {
      for (StateModel state : container.states()) {
        service(state)
            .map(
                service -> {
                  boolean unique = taken.get(inAnyCase(state.method())) == 1;
                  String method =
                      unique
                          ? state.method()
                          : Naming.uncapitalised(container.owner().simpleName())
                              + "_"
                              + state.method();
                  return of(state, method, service);
                })
            .ifPresent(answerable::add);
      }
    }
    return answerable;
  }

  /** Two names that give one method of the facade are one name here. */
  private static String inAnyCase(String method) {
    return Naming.UPPER_CAMEL.of(method);
  }

  private static Optional<Work.Service> service(StateModel state) {
    return state.work().service();
  }

  private static Answerable of(StateModel state, String method, Work.Service service) {
    InputOutput data = state.data().fields().value();
    JsonValue template = data.parameters() != null ? data.parameters() : data.arguments();
    boolean object = template != null && template.toNode().isObject();
    PayloadType result = service.result() == null ? new PayloadType.Free() : service.result();
    return new Answerable(state.name().value(), method, object, result);
  }

  /** What the answer is given, in Java. */
  public TypeName inputType() {
    return takesObject ? OBJECT : TypeName.OBJECT;
  }

  /** What the answer gives, in Java. */
  public TypeName resultType() {
    return result.boxed();
  }
}
