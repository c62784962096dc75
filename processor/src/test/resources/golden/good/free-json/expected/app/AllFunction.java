package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda function of the state <code>All</code>: {@code Proxy::all}.
 */
@GeneratedFrom("app.Proxy")
public class AllFunction extends EntryPoint<Object, List<Object>> {
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
