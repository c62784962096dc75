package io.github.stepmark.processor.flow;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.model.DeclaredExecution;
import io.github.stepmark.processor.model.ExecutionTypes;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.Workflow;
import org.jspecify.annotations.Nullable;

/** What is known of the executions of workflows, for those that start them. */
public interface Executions {

  /** Nothing is known of any. */
  Executions UNKNOWN = workflow -> Execution.UNKNOWN;

  /** What is known of those of {@code workflow}. */
  Execution of(ClassName workflow);

  /**
   * The shapes of an execution.
   *
   * @param taken what it can be started with
   * @param given what it gives
   */
  record Execution(Shape taken, Shape given) {

    /** Nothing is known of it. */
    public static final Execution UNKNOWN = new Execution(Shape.anything(), Shape.anything());

    /** That of types. */
    public static Execution of(DeclaredExecution types) {
      PayloadShapes read = PayloadShapes.read(types.structures());
      PayloadShapes written = PayloadShapes.written(types.structures());
      Shape output = shape(written, types.output());
      return new Execution(shape(read, types.input()), NullIfAsked.ofOthers(output));
    }

    /** That of a workflow, of which {@code types} are worked out and {@code flow} is followed. */
    public static Execution of(Workflow workflow, ExecutionTypes types, Flow flow) {
      PayloadShapes read = PayloadShapes.read(types.in(workflow).structures());
      PayloadType input = workflow.input() == null ? types.input() : workflow.input();
      Shape output = flow.output();
      return new Execution(shape(read, input), output.isNothing() ? Shape.anything() : output);
    }

    private static Shape shape(PayloadShapes shapes, @Nullable PayloadType type) {
      return type == null ? Shape.anything() : shapes.of(type);
    }
  }
}
