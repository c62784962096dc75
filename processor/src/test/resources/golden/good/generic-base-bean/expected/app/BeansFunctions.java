package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
public final class BeansFunctions {
  private BeansFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Beans::first}.
   */
  public static class FirstFunction extends EntryPoint<Beans.Child, Beans.Child> {
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

  /**
   * The Lambda function of the state <code>Second</code>: {@code Beans::second}.
   */
  public static class SecondFunction extends EntryPoint<Void, Void> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(BeansHandlers.shared());
    }

    SecondFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.second();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }
}
