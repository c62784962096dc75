package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.flow.Executions.Execution;
import org.jspecify.annotations.Nullable;

/** What a task that starts an execution takes and gives. */
final class StartedTask {

  private StartedTask() {}

  /** The API takes the input as JSON or as text that holds it, and starts with {} without one. */
  static Shape demand(Execution started) {
    Shape taken = started.taken();
    if (taken.isAnything()) {
      return taken;
    }
    Shape input = taken.or(Shape.textOf(taken));
    return ObjectShape.builder()
        .member("Input", takesNone(taken) ? Member.perhaps(input) : Member.of(input))
        .rest(Shape.anything())
        .build();
  }

  private static boolean takesNone(Shape taken) {
    return taken.mayBe(Kind.OBJECT)
        && (taken.objects().isEmpty()
            || taken.objects().stream()
                .anyMatch(
                    object ->
                        object.members().values().stream()
                            .noneMatch(member -> member.presence() == Presence.ALWAYS)));
  }

  /** What the call answers once the execution has succeeded; {@code null} if it does not wait. */
  static @Nullable Shape answer(String resource, Execution started) {
    if (resource.endsWith(":states:startExecution.sync:2")) {
      return described(started.given());
    }
    boolean text =
        resource.endsWith(":states:startExecution.sync")
            || resource.endsWith(":sfn:startSyncExecution");
    return text ? described(Shape.textOf(started.given())) : null;
  }

  private static Shape described(Shape output) {
    return ObjectShape.builder().member("Output", Member.of(output)).rest(Shape.anything()).build();
  }
}
