package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Proxy}.
 */
@GeneratedFrom("app.Proxy")
public final class ProxyFunctions {
  private ProxyFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wrap</code>: {@code Proxy::wrap}.
   */
  public static class WrapFunction extends EntryPoint<WrapInput, Proxy.Envelope> {
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

  /**
   * The Lambda function of the state <code>Open</code>: {@code Proxy::open}.
   */
  public static class OpenFunction extends EntryPoint<Proxy.Envelope, Object> {
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

  /**
   * The Lambda function of the state <code>All</code>: {@code Proxy::all}.
   */
  public static class AllFunction extends EntryPoint<Object, List<Object>> {
    private final Proxy workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AllFunction() {
      this(ProxyHandlers.shared());
    }

    AllFunction(Proxy workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Object read(PayloadReader in) {
      return in.free();
    }

    @Override
    protected List<Object> handle(Object input, Context context) throws Throwable {
      return workflow.all(input);
    }

    @Override
    protected void write(PayloadWriter out, List<Object> output) throws IOException {
      ProxyCodecs.writeListOfObject(out, output);
    }
  }
}
