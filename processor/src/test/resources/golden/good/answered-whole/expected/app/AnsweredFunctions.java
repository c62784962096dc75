package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Answered}.
 */
@GeneratedFrom("app.Answered")
public final class AnsweredFunctions {
  private AnsweredFunctions() {
  }

  /**
   * The Lambda function of the state <code>Asked</code>: {@code Answered::asked}.
   */
  public static class AskedFunction extends EntryPoint<Object, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskedFunction() {
      this(AnsweredHandlers.shared());
    }

    AskedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected Answered.Quote handle(Object input, Context context) throws Throwable {
      return workflow.asked(input);
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      AnsweredCodecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Placed</code>: {@code Answered::placed}.
   */
  public static class PlacedFunction extends EntryPoint<PlacedInput, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PlacedFunction() {
      this(AnsweredHandlers.shared());
    }

    PlacedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PlacedInput read(PayloadReader in) {
      return AnsweredCodecs.readPlacedInput(in);
    }

    @Override
    protected Answered.Quote handle(PlacedInput input, Context context) throws Throwable {
      return workflow.placed(input.status());
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      AnsweredCodecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Taken</code>: {@code Answered::taken}.
   */
  public static class TakenFunction extends EntryPoint<Void, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TakenFunction() {
      this(AnsweredHandlers.shared());
    }

    TakenFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Answered.Quote handle(Void input, Context context) throws Throwable {
      return workflow.taken();
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      AnsweredCodecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Direct</code>: {@code Answered::direct}.
   */
  public static class DirectFunction extends EntryPoint<DirectInput, Answered.Quote> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DirectFunction() {
      this(AnsweredHandlers.shared());
    }

    DirectFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected DirectInput read(PayloadReader in) {
      return AnsweredCodecs.readDirectInput(in);
    }

    @Override
    protected Answered.Quote handle(DirectInput input, Context context) throws Throwable {
      return workflow.direct(input.cents());
    }

    @Override
    protected void write(PayloadWriter out, Answered.Quote output) throws IOException {
      AnsweredCodecs.writeAnsweredQuote(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Told</code>: {@code Answered::told}.
   */
  public static class ToldFunction extends EntryPoint<ToldInput, Void> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ToldFunction() {
      this(AnsweredHandlers.shared());
    }

    ToldFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ToldInput read(PayloadReader in) {
      return AnsweredCodecs.readToldInput(in);
    }

    @Override
    protected Void handle(ToldInput input, Context context) throws Throwable {
      workflow.told(input.word());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Selected</code>: {@code Answered::selected}.
   */
  public static class SelectedFunction extends EntryPoint<Object, List<String>> {
    private final Answered workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SelectedFunction() {
      this(AnsweredHandlers.shared());
    }

    SelectedFunction(Answered workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected List<String> handle(Object input, Context context) throws Throwable {
      return workflow.selected(input);
    }

    @Override
    protected void write(PayloadWriter out, List<String> output) throws IOException {
      AnsweredCodecs.writeListOfString(out, output);
    }
  }
}
