package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Hire</code>: {@code Beans::hire}.
 */
@GeneratedFrom("app.Beans")
public class HireFunction extends EntryPoint<Beans.Employee, Beans.Employee> {
  private final Beans workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public HireFunction() {
    this(BeansHandlers.shared());
  }

  HireFunction(Beans workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Beans.Employee read(PayloadReader in) {
    return BeansCodecs.readBeansEmployee(in);
  }

  @Override
  protected Beans.Employee handle(Beans.Employee input, Context context) throws Throwable {
    return workflow.hire(input);
  }

  @Override
  protected void write(PayloadWriter out, Beans.Employee output) throws IOException {
    BeansCodecs.writeBeansEmployee(out, output);
  }
}
