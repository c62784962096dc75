package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Wrap</code>: {@code Proxy::wrap}.
 */
@GeneratedFrom("app.Proxy")
public class WrapFunction extends EntryPoint<WrapInput, Proxy.Envelope> {
  private final Proxy workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public WrapFunction() {
    this(ProxyHandlers.shared());
  }

  WrapFunction(Proxy workflow) {
    this.workflow = workflow;
  }

  @Override
  protected WrapInput read(PayloadReader in) {
    return ProxyCodecs.readWrapInput(in);
  }

  @Override
  protected Proxy.Envelope handle(WrapInput input, Context context) throws Throwable {
    return workflow.wrap(input.id(), input.body());
  }

  @Override
  protected void write(PayloadWriter out, Proxy.Envelope output) throws IOException {
    ProxyCodecs.writeProxyEnvelope(out, output);
  }
}
