package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Booking}.
 */
@GeneratedFrom("app.Booking")
public final class BookingFunctions {
  private BookingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Reserve</code>: {@code Booking::reserve}.
   */
  public static class ReserveFunction extends EntryPoint<ReserveInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReserveFunction() {
      this(BookingHandlers.shared());
    }

    ReserveFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ReserveInput read(PayloadReader in) {
      return BookingCodecs.readReserveInput(in);
    }

    @Override
    protected Void handle(ReserveInput input, Context context) throws Throwable {
      workflow.reserve(input.seat());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Print</code>: {@code Booking::print}.
   */
  public static class PrintFunction extends EntryPoint<PrintInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PrintFunction() {
      this(BookingHandlers.shared());
    }

    PrintFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PrintInput read(PayloadReader in) {
      return BookingCodecs.readPrintInput(in);
    }

    @Override
    protected Void handle(PrintInput input, Context context) throws Throwable {
      workflow.print(input.seat());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Approve</code>: {@code Booking::approve}.
   */
  public static class ApproveFunction extends EntryPoint<ApproveInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ApproveFunction() {
      this(BookingHandlers.shared());
    }

    ApproveFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ApproveInput read(PayloadReader in) {
      return BookingCodecs.readApproveInput(in);
    }

    @Override
    protected Void handle(ApproveInput input, Context context) throws Throwable {
      workflow.approve(input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Send</code>: {@code Booking.Each::send}.
   */
  public static class SendFunction extends EntryPoint<SendInput, String> {
    private final Booking.Each workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SendFunction() {
      this(EachHandlers.shared());
    }

    SendFunction(Booking.Each workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SendInput read(PayloadReader in) {
      return BookingCodecs.readSendInput(in);
    }

    @Override
    protected String handle(SendInput input, Context context) throws Throwable {
      return workflow.send(input.address());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Archive</code>: {@code Booking.Leaf::archive}.
   */
  public static class ArchiveFunction extends EntryPoint<ArchiveInput, Void> {
    private final Booking.Leaf workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArchiveFunction() {
      this(LeafHandlers.shared());
    }

    ArchiveFunction(Booking.Leaf workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ArchiveInput read(PayloadReader in) {
      return BookingCodecs.readArchiveInput(in);
    }

    @Override
    protected Void handle(ArchiveInput input, Context context) throws Throwable {
      workflow.archive(input.guest());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
