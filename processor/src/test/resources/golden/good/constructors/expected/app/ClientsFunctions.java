package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Clients}.
 */
@GeneratedFrom("app.Clients")
public final class ClientsFunctions {
  private ClientsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Call</code>: {@code Clients::call}.
   */
  public static class CallFunction extends EntryPoint<CallInput, String> {
    private final Clients workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CallFunction() {
      this(ClientsHandlers.shared());
    }

    CallFunction(Clients workflow) {
      this.workflow = workflow;
    }

    @Override
    protected CallInput read(PayloadReader in) {
      return ClientsCodecs.readCallInput(in);
    }

    @Override
    protected String handle(CallInput input, Context context) throws Throwable {
      return workflow.call(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }
}
