package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Unwrapped}.
 */
@GeneratedFrom("app.Unwrapped")
public final class UUnwrappedFunctions {
  private UUnwrappedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Placed</code>: {@code Unwrapped::placed}.
   */
  public static class UPlacedFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UPlacedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UPlacedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.placed();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Free</code>: {@code Unwrapped::free}.
   */
  public static class UFreeFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UFreeFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UFreeFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.free();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Only</code>: {@code Unwrapped::only}.
   */
  public static class UOnlyFunction extends EntryPoint<Void, Unwrapped.Quote> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UOnlyFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UOnlyFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Quote handle(Void input, Context context) throws Throwable {
      return workflow.only();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Quote output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Selected</code>: {@code Unwrapped::selected}.
   */
  public static class USelectedFunction extends EntryPoint<Void, List<String>> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public USelectedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    USelectedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected List<String> handle(Void input, Context context) throws Throwable {
      return workflow.selected();
    }

    @Override
    protected void write(PayloadWriter out, List<String> output) throws IOException {
      UUnwrappedCodecs.writeListOfString(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Dropped</code>: {@code Unwrapped::dropped}.
   */
  public static class UDroppedFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UDroppedFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UDroppedFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.dropped();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Nothing</code>: {@code Unwrapped::nothing}.
   */
  public static class UNothingFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UNothingFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UNothingFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.nothing();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code Unwrapped::whole}.
   */
  public static class UWholeFunction extends EntryPoint<Void, Unwrapped.Maybe> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UWholeFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UWholeFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Unwrapped.Maybe handle(Void input, Context context) throws Throwable {
      return workflow.whole();
    }

    @Override
    protected void write(PayloadWriter out, Unwrapped.Maybe output) throws IOException {
      UUnwrappedCodecs.writeUnwrappedMaybe(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Token</code>: {@code Unwrapped::token}.
   */
  public static class UTokenFunction extends EntryPoint<UTokenInput, Void> {
    private final Unwrapped workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UTokenFunction() {
      this(UUnwrappedHandlers.shared());
    }

    UTokenFunction(Unwrapped workflow) {
      this.workflow = workflow;
    }

    @Override
    protected UTokenInput read(PayloadReader in) {
      return UUnwrappedCodecs.readUTokenInput(in);
    }

    @Override
    protected Void handle(UTokenInput input, Context context) throws Throwable {
      workflow.token(input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
