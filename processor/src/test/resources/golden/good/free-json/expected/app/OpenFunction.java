package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Open</code>: {@code Proxy::open}.
 */
@GeneratedFrom("app.Proxy")
public class OpenFunction extends EntryPoint<Proxy.Envelope, Object> {
  private final Proxy workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public OpenFunction() {
    this(ProxyHandlers.shared());
  }

  OpenFunction(Proxy workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Proxy.Envelope read(PayloadReader in) {
    return ProxyCodecs.readProxyEnvelope(in);
  }

  @Override
  protected Object handle(Proxy.Envelope input, Context context) throws Throwable {
    return workflow.open(input);
  }

  @Override
  protected void write(PayloadWriter out, Object output) throws IOException {
    out.free(output);
  }
}
