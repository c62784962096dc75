package io.github.stepmark.processor.model;

import com.squareup.javapoet.TypeName;
import io.github.stepmark.asl.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a test can answer by a state's name, in the place of what no handler does.
 *
 * @param stateName the state's name
 * @param method what the methods for it are called after, unique among all that a test can answer
 * @param part what of the state is answered
 * @param input the shape of what the answer is given; {@code null} where it is free JSON
 * @param inputType the same in Java
 * @param result the shape of the answer; free JSON where none is declared
 */
public record Answerable(
    String stateName,
    String method,
    Part part,
    @Nullable PayloadType input,
    TypeName inputType,
    PayloadType result) {

  /** What of a state is answered. */
  public enum Part {
    /** What a service or an activity does. */
    CALL,
    /** All that the branches of a Parallel or the iterations of a Map do. */
    WHOLE,
    /** What a handler that was handed the task's token has somebody say. */
    TOKEN
  }

  /** Those of {@code workflow}, in the order of the containers and of the source. */
  public static List<Answerable> of(Workflow workflow) {
    List<Answerable> answerable = new ArrayList<>();
    Map<String, Integer> taken = new HashMap<>();
    workflow.handlers().forEach(handler -> take(handler.method(), taken));
    for (Container container : workflow.containers()) {
      all(container).forEach(each -> take(each.method, taken));
    }
    for (Container container : workflow.containers()) {
      String owner = Naming.uncapitalised(container.owner().simpleName());
      all(container)
          .map(
              each ->
                  taken.get(inAnyCase(each.method)) == 1
                      ? each
                      : each.called(owner + "_" + each.method))
          .forEach(answerable::add);
    }
    return answerable;
  }

  private static void take(String method, Map<String, Integer> taken) {
    taken.merge(inAnyCase(method), 1, Integer::sum);
  }

  /** Two names that give one method of the facade are one name here. */
  private static String inAnyCase(String method) {
    return Naming.UPPER_CAMEL.of(method);
  }

  /** What the answer gives, in Java. */
  public TypeName resultType() {
    return result.boxed();
  }

  private Answerable called(String other) {
    return new Answerable(stateName, other, part, input, inputType, result);
  }

  private static Stream<Answerable> all(Container container) {
    return container.states().stream()
        .flatMap(state -> state.work().match(new AnswerableWork(state)).stream());
  }
}
