package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Colliding}.
 */
@GeneratedFrom("app.Colliding")
public final class CollidingFunctions {
  private CollidingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Workflow</code>: {@code Colliding::workflow}.
   */
  public static class WorkflowFunction extends EntryPoint<WorkflowInput, Colliding.Names> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WorkflowFunction() {
      this(CollidingHandlers.shared());
    }

    WorkflowFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WorkflowInput read(PayloadReader in) {
      return CollidingCodecs.readWorkflowInput(in);
    }

    @Override
    protected Colliding.Names handle(WorkflowInput input, Context context) throws Throwable {
      return workflow.workflow(input.in(), input.out(), input.value(), input.bean(), input.input(), input.output(), input.context(), input.workflow(), input.answer(), input.functions(), input.list(), input.map(), input.name(), input.array(), input.element(), input.entry(), input.each(), input.i(), input.e());
    }

    @Override
    protected void write(PayloadWriter out, Colliding.Names output) throws IOException {
      CollidingCodecs.writeCollidingNames(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Answered</code>: {@code Colliding::answered}.
   */
  public static class AnsweredFunction extends EntryPoint<Colliding.Names, AnsweredOutput> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AnsweredFunction() {
      this(CollidingHandlers.shared());
    }

    AnsweredFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Colliding.Names read(PayloadReader in) {
      return CollidingCodecs.readCollidingNames(in);
    }

    @Override
    protected AnsweredOutput handle(Colliding.Names input, Context context) throws Throwable {
      return workflow.answered(input);
    }

    @Override
    protected void write(PayloadWriter out, AnsweredOutput output) throws IOException {
      CollidingCodecs.writeAnsweredOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Functions</code>: {@code Colliding::functions}.
   */
  public static class FunctionsFunction extends EntryPoint<Colliding.Bean, Colliding.Case> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FunctionsFunction() {
      this(CollidingHandlers.shared());
    }

    FunctionsFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Colliding.Bean read(PayloadReader in) {
      return CollidingCodecs.readCollidingBean(in);
    }

    @Override
    protected Colliding.Case handle(Colliding.Bean input, Context context) throws Throwable {
      return workflow.functions(input);
    }

    @Override
    protected void write(PayloadWriter out, Colliding.Case output) throws IOException {
      CollidingCodecs.writeCollidingCase(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Read</code>: {@code Colliding::read}.
   */
  public static class ReadFunction extends EntryPoint<ReadInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReadFunction() {
      this(CollidingHandlers.shared());
    }

    ReadFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ReadInput read(PayloadReader in) {
      return CollidingCodecs.readReadInput(in);
    }

    @Override
    protected String handle(ReadInput input, Context context) throws Throwable {
      return workflow.read(input.context());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Write</code>: {@code Colliding::write}.
   */
  public static class WriteFunction extends EntryPoint<WriteInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WriteFunction() {
      this(CollidingHandlers.shared());
    }

    WriteFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WriteInput read(PayloadReader in) {
      return CollidingCodecs.readWriteInput(in);
    }

    @Override
    protected String handle(WriteInput input, Context context) throws Throwable {
      return workflow.write(input.out());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Handle</code>: {@code Colliding::handle}.
   */
  public static class HandleFunction extends EntryPoint<HandleInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HandleFunction() {
      this(CollidingHandlers.shared());
    }

    HandleFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected HandleInput read(PayloadReader in) {
      return CollidingCodecs.readHandleInput(in);
    }

    @Override
    protected String handle(HandleInput input, Context context) throws Throwable {
      return workflow.handle(input.in());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Shared</code>: {@code Colliding::shared_}.
   */
  public static class SharedFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SharedFunction() {
      this(CollidingHandlers.shared());
    }

    SharedFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.shared_();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Definition</code>: {@code Colliding::definition}.
   */
  public static class DefinitionFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DefinitionFunction() {
      this(CollidingHandlers.shared());
    }

    DefinitionFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.definition();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>All States</code>: {@code Colliding::states}.
   */
  public static class StatesFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StatesFunction() {
      this(CollidingHandlers.shared());
    }

    StatesFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.states();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Copy</code>: {@code Colliding::copy}.
   */
  public static class CopyFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CopyFunction() {
      this(CollidingHandlers.shared());
    }

    CopyFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.copy();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
