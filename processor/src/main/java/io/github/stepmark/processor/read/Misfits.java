package io.github.stepmark.processor.read;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;

/** Refuses what a state method has and a state of its kind has no use for. */
final class Misfits {

  private static final Set<String> FOR_TASKS =
      Set.of("Retry", "NoRetry", "Catch", "Timeout", "Heartbeat");

  private static final Set<String> FOR_TASKS_ALONE = Set.of("Timeout", "Heartbeat", "NoRetry");

  private final Context context;

  Misfits(Context context) {
    this.context = context;
  }

  /**
   * Reports a body and parameters that nobody would use, and annotations without effect.
   *
   * @param all the annotations of {@code method}
   * @param kind the one that says what Step Functions does; empty of a handler
   * @param lost where fields go that the state does not have
   */
  void refuse(
      ExecutableElement method,
      List<DslAnnotation> all,
      Optional<DslAnnotation> kind,
      Losses lost) {
    lost.checking(() -> refuseBody(method, kind), Losses.A_PARAMETER);
    if (kind.filter(each -> each.is("RawState")).isPresent()) {
      return; // beside a raw state nothing has an effect, which its reader says
    }
    refuseFields(all, kind.map(DslAnnotation::name).orElse("Task"), method, lost);
    lost.checking(() -> refuseMisplaced(method, all, kind), Losses.A_TRANSITION);
  }

  private void refuseBody(ExecutableElement method, Optional<DslAnnotation> kind) {
    String name = method.getSimpleName().toString();
    boolean body = StateMethods.hasBody(method);
    if (kind.isEmpty()) {
      if (!body) {
        context.problems().add(Mistake.BODY_NEEDED, Place.of(method), name);
      }
      return;
    }
    String annotation = kind.get().name();
    if (body) {
      boolean waits = HandlerCalls.isWaiting(kind.get());
      context
          .problems()
          .add(
              Mistake.BODY_FORBIDDEN,
              kind.get().place(),
              name,
              annotation,
              waits
                  ? "Take the token with a @TaskToken parameter, and remove @Task."
                  : "Write 'abstract' and no body, or remove @" + annotation + ".");
    } else if (!method.getParameters().isEmpty()) {
      context
          .problems()
          .add(
              Mistake.PARAMETERS_FORBIDDEN,
              Place.of(method.getParameters().get(0)),
              name,
              annotation);
    }
  }

  private void refuseMisplaced(
      ExecutableElement method, List<DslAnnotation> all, Optional<DslAnnotation> kind) {
    if (kind.isEmpty()) {
      return;
    }
    String type = kind.get().name();
    for (DslAnnotation annotation : all) {
      String name = annotation.name();
      if (StateReader.WITHOUT_EXIT.contains(type) && StateReader.EXITS.contains(name)) {
        refuse(annotation, method, "a " + type + " state has no transition of its own");
      } else if (StateReader.WITH_STATES.contains(type) && FOR_TASKS_ALONE.contains(name)) {
        refuse(annotation, method, "only a Task has it, and those within this state may");
      } else if (!canFail(type) && FOR_TASKS.contains(name)) {
        refuseForTasks(annotation, method, type);
      } else if (name.equals("Returns")) {
        refuse(annotation, method, "it describes what a handler returns, and this is none");
      }
    }
    if (!canFail(type)) {
      ComposedAnnotations.on(method)
          .forEach(annotation -> refuseForTasks(annotation, method, type));
    }
  }

  /** Whether a state of a kind calls something, or has states within that may. */
  private static boolean canFail(String kind) {
    return StateReader.TASKS.contains(kind) || StateReader.WITH_STATES.contains(kind);
  }

  private void refuseForTasks(DslAnnotation annotation, ExecutableElement method, String type) {
    refuse(annotation, method, "a " + type + " state calls nothing that could fail or take long");
  }

  private void refuseFields(
      List<DslAnnotation> all, String type, ExecutableElement method, Losses lost) {
    for (DslAnnotation annotation : all) {
      FieldMatrix.refusal(annotation.name(), type)
          .ifPresent(
              why -> {
                refuse(annotation, method, why);
                lost.lose(FieldMatrix.field(annotation.name()));
              });
    }
  }

  private void refuse(DslAnnotation annotation, ExecutableElement method, String why) {
    context
        .problems()
        .add(Mistake.NOT_HERE, annotation.place(), annotation.name(), method.getSimpleName(), why);
  }
}
