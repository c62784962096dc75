package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>First</code>: {@code Beans::first}.
 */
@GeneratedFrom("app.Beans")
public class FirstFunction extends EntryPoint<Beans.Child, Beans.Child> {
  private final Beans workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FirstFunction() {
    this(BeansHandlers.shared());
  }

  FirstFunction(Beans workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Beans.Child read(PayloadReader in) {
    return BeansCodecs.readBeansChild(in);
  }

  @Override
  protected Beans.Child handle(Beans.Child input, Context context) throws Throwable {
    return workflow.first(input);
  }

  @Override
  protected void write(PayloadWriter out, Beans.Child output) throws IOException {
    BeansCodecs.writeBeansChild(out, output);
  }
}
