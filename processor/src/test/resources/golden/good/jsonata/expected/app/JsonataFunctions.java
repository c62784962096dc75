package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Jsonata}.
 */
@GeneratedFrom("app.Jsonata")
public final class JsonataFunctions {
  private JsonataFunctions() {
  }

  /**
   * The Lambda function of the state <code>Note</code>: {@code Jsonata::note}.
   */
  public static class NoteFunction extends EntryPoint<NoteInput, Void> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NoteFunction() {
      this(JsonataHandlers.shared());
    }

    NoteFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected NoteInput read(PayloadReader in) {
      return JsonataCodecs.readNoteInput(in);
    }

    @Override
    protected Void handle(NoteInput input, Context context) throws Throwable {
      workflow.note(input.message());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Charge</code>: {@code Jsonata::charge}.
   */
  public static class ChargeFunction extends EntryPoint<ChargeInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ChargeFunction() {
      this(JsonataHandlers.shared());
    }

    ChargeFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ChargeInput read(PayloadReader in) {
      return JsonataCodecs.readChargeInput(in);
    }

    @Override
    protected Jsonata.Payment handle(ChargeInput input, Context context) throws Throwable {
      return workflow.charge(input.key(), input.currency(), input.cents(), input.holder(), input.coupon());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      JsonataCodecs.writeJsonataPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Ask</code>: {@code Jsonata::ask}.
   */
  public static class AskFunction extends EntryPoint<AskInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AskFunction() {
      this(JsonataHandlers.shared());
    }

    AskFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected AskInput read(PayloadReader in) {
      return JsonataCodecs.readAskInput(in);
    }

    @Override
    protected Jsonata.Payment handle(AskInput input, Context context) throws Throwable {
      return workflow.ask(input.order(), input.literal());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      JsonataCodecs.writeJsonataPayment(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Typed</code>: {@code Jsonata::typed}.
   */
  public static class TypedFunction extends EntryPoint<TypedInput, Jsonata.Payment> {
    private final Jsonata workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TypedFunction() {
      this(JsonataHandlers.shared());
    }

    TypedFunction(Jsonata workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TypedInput read(PayloadReader in) {
      return JsonataCodecs.readTypedInput(in);
    }

    @Override
    protected Jsonata.Payment handle(TypedInput input, Context context) throws Throwable {
      return workflow.typed(input.all(), input.state());
    }

    @Override
    protected void write(PayloadWriter out, Jsonata.Payment output) throws IOException {
      JsonataCodecs.writeJsonataPayment(out, output);
    }
  }
}
