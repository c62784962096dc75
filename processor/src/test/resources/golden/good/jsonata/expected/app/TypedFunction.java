package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Typed</code>: {@code Jsonata::typed}.
 */
@GeneratedFrom("app.Jsonata")
public class TypedFunction extends EntryPoint<TypedInput, Jsonata.Payment> {
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
