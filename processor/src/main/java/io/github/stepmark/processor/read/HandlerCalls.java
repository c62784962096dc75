package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/**
 * Reads {@code @Task("lambda:invoke")} on a handler: its state goes on with all that the service
 * answers, as a state without a body does.
 */
final class HandlerCalls {

  private static final String INVOKE = "(?:arn:[^:]*:states:::)?lambda:invoke";

  private final Context context;

  HandlerCalls(Context context) {
    this.context = context;
  }

  /** Whether {@code kind} says of a handler how it is called, not what is done in its place. */
  static boolean isOfHandler(ExecutableElement method, DslAnnotation kind) {
    return StateMethods.hasBody(method)
        && kind.is("Task")
        && kind.located("value").filter(value -> value.value().matches(INVOKE)).isPresent();
  }

  /** Whether {@code kind} names the call by which a handler with a token is called. */
  static boolean isWaiting(DslAnnotation kind) {
    return kind.is("Task")
        && kind.located("value")
            .filter(value -> value.value().matches(INVOKE + "\\.waitForTaskToken"))
            .isPresent();
  }

  /** The resource by which {@code method} is called where it says so. */
  Optional<Located<String>> read(ExecutableElement method) {
    Optional<DslAnnotation> task =
        DslAnnotation.on(method, "Task").filter(kind -> isOfHandler(method, kind));
    if (task.isEmpty()) {
      return Optional.empty();
    }
    if (TokenReader.on(method).isPresent()) {
      context
          .problems()
          .add(
              Mistake.NOT_HERE,
              task.get().place(),
              "Task",
              method.getSimpleName(),
              "its state waits for the answer to a token, which nothing wraps");
      return Optional.empty();
    }
    Optional<Located<String>> resource = new ResourceReader(context).task(task.get());
    resource.ifPresent(called -> new StartedMachines(context).of(task.get(), called));
    return resource;
  }
}
