package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Approvals}.
 */
@GeneratedFrom("app.Approvals")
public final class ApprovalsFunctions {
  private ApprovalsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Ask Approval</code>: {@code Approvals::askApproval}.
   */
  public static class AskApprovalFunction extends EntryPoint<AskApprovalInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskApprovalFunction() {
      this(ApprovalsHandlers.shared());
    }

    AskApprovalFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskApprovalInput read(PayloadReader in) {
      return ApprovalsCodecs.readAskApprovalInput(in);
    }

    @Override
    protected Void handle(AskApprovalInput input, Context context) throws Throwable {
      workflow.askApproval(input.orderId(), input.token(), context);
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Sign</code>: {@code Approvals::sign}.
   */
  public static class SignFunction extends EntryPoint<SignInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SignFunction() {
      this(ApprovalsHandlers.shared());
    }

    SignFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SignInput read(PayloadReader in) {
      return ApprovalsCodecs.readSignInput(in);
    }

    @Override
    protected Void handle(SignInput input, Context context) throws Throwable {
      workflow.sign(input.token(), input.order(), input.execution());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Countersign</code>: {@code Approvals::countersign}.
   */
  public static class CountersignFunction extends EntryPoint<CountersignInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountersignFunction() {
      this(ApprovalsHandlers.shared());
    }

    CountersignFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CountersignInput read(PayloadReader in) {
      return ApprovalsCodecs.readCountersignInput(in);
    }

    @Override
    protected Void handle(CountersignInput input, Context context) throws Throwable {
      workflow.countersign(input.level(), input.order(), input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Archive</code>: {@code Approvals::archive}.
   */
  public static class ArchiveFunction extends EntryPoint<ArchiveInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArchiveFunction() {
      this(ApprovalsHandlers.shared());
    }

    ArchiveFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ArchiveInput read(PayloadReader in) {
      return ApprovalsCodecs.readArchiveInput(in);
    }

    @Override
    protected Void handle(ArchiveInput input, Context context) throws Throwable {
      workflow.archive(input.shelf(), input.receipt());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Stamp</code>: {@code Approvals::stamp}.
   */
  public static class StampFunction extends EntryPoint<StampInput, Void> {
    private final Approvals workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StampFunction() {
      this(ApprovalsHandlers.shared());
    }

    StampFunction(Approvals workflow) {
      this.workflow = workflow;
    }

    @Override
    protected StampInput read(PayloadReader in) {
      return ApprovalsCodecs.readStampInput(in);
    }

    @Override
    protected Void handle(StampInput input, Context context) throws Throwable {
      workflow.stamp(input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
