package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.ServiceResults;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.flow.Executions.Execution;
import io.github.stepmark.processor.lower.Lowered;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.model.Work;
import io.github.stepmark.processor.model.Workflow;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the signatures of a workflow's methods say of its tasks. */
public final class WorkflowFacts implements Facts {

  private final boolean invoke;
  private final Map<String, StateModel> states;
  private final PayloadShapes written;
  private final PayloadShapes read;
  private final Shape input;
  private final Executions executions;

  /**
   * What {@code workflow} says, which was lowered to {@code lowered}.
   *
   * @param executions what is known of the executions that its tasks start
   */
  public WorkflowFacts(Workflow workflow, Lowered lowered, Executions executions) {
    this.executions = executions;
    this.invoke = workflow.settings().invoke();
    this.states = lowered.states();
    this.written = PayloadShapes.written(workflow.structures());
    this.read = PayloadShapes.read(workflow.structures());
    this.input = workflow.input() == null ? Shape.anything() : ofOthers(workflow.input());
  }

  private WorkflowFacts(WorkflowFacts of, Shape input) {
    this.executions = of.executions;
    this.invoke = of.invoke;
    this.states = of.states;
    this.written = of.written;
    this.read = of.read;
    this.input = input;
  }

  /** The same of a workflow that is started with what others write for {@code input}. */
  WorkflowFacts startedWith(Shape input) {
    return new WorkflowFacts(this, NullIfAsked.ofOthers(input));
  }

  /** What others may write for {@code type}: services, workers, who starts an execution. */
  private Shape ofOthers(PayloadType type) {
    return NullIfAsked.ofOthers(written.of(type));
  }

  /** The shapes of what its Java types are written as. */
  PayloadShapes written() {
    return written;
  }

  @Override
  public Shape input() {
    return input;
  }

  @Override
  public @Nullable Shape result(String state) {
    StateModel model = states.get(state);
    return model == null ? null : model.work().match(new Results());
  }

  @Override
  public @Nullable Shape demand(String state) {
    StateModel model = states.get(state);
    Handler handler = model == null ? null : model.work().handler().orElse(null);
    if (model != null && started(model) != null) {
      return StartedTask.demand(started(model));
    }
    if (handler == null || handler.input() == null) {
      return null;
    }
    Shape taken = taken(handler);
    return invoke || handler.answer() != null || handler.isAnsweredWhole()
        ? ObjectShape.builder().member("Payload", Member.of(taken)).rest(Shape.anything()).build()
        : taken;
  }

  /** What {@code handler} takes of what its function is given; {@code null} for nothing. */
  @Nullable Shape taken(Handler handler) {
    return handler.input() == null ? null : read.of(handler.input());
  }

  @Override
  public boolean isActivity(String state) {
    StateModel model = states.get(state);
    return model != null && model.work().service().filter(Work.Service::isActivity).isPresent();
  }

  @Override
  public @Nullable Shape answer(String state) {
    StateModel model = states.get(state);
    Execution started = model == null ? null : started(model);
    return started == null
        ? null
        : StartedTask.answer(model.work().service().orElseThrow().resource().value(), started);
  }

  /** What is known of the execution that a state says to start; {@code null} where it says none. */
  private @Nullable Execution started(StateModel state) {
    return state.work().service().map(Work.Service::machine).map(executions::of).orElse(null);
  }

  private Shape result(Handler handler) {
    PayloadType type = handler.stateResult();
    Shape result = type == null ? Shape.ofNull() : written.of(type);
    if (handler.answer() != null) {
      return type == null ? Shape.anything() : ofOthers(type);
    }
    Shape given =
        handler.resultNullable() && !result.mayBe(Kind.NULL) ? result.or(Shape.ofNull()) : result;
    return invoke || handler.isAnsweredWhole() ? ServiceResults.invoked(given) : given;
  }

  private @Nullable Shape declared(@Nullable PayloadType type) {
    return type == null ? null : ofOthers(type);
  }

  private final class Results implements Work.Cases<@Nullable Shape> {
    @Override
    public Shape handled(Work.Handled handled) {
      return result(handled.code());
    }

    @Override
    public @Nullable Shape service(Work.Service service) {
      return declared(service.result());
    }

    @Override
    public @Nullable Shape branching(Work.Branching branching) {
      return declared(branching.result());
    }

    @Override
    public @Nullable Shape mapping(Work.Mapping mapping) {
      return declared(mapping.result());
    }

    @Override
    public @Nullable Shape passing(Work.Passing passing) {
      return null;
    }

    @Override
    public @Nullable Shape waiting(Work.Waiting waiting) {
      return null;
    }

    @Override
    public @Nullable Shape choosing(Work.Choosing choosing) {
      return null;
    }

    @Override
    public @Nullable Shape succeeding(Work.Succeeding succeeding) {
      return null;
    }

    @Override
    public @Nullable Shape failing(Work.Failing failing) {
      return null;
    }

    @Override
    public @Nullable Shape raw(Work.Raw raw) {
      return null;
    }
  }
}
