package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.List;

/**
 * The Lambda functions of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
public final class BeansFunctions {
  private BeansFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Beans::open}.
   */
  public static class OpenFunction extends EntryPoint<Beans.Box<List<Beans.Person>>, Beans.Box<Beans.Employee>> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(BeansHandlers.shared());
    }

    OpenFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Beans.Box<List<Beans.Person>> read(PayloadReader in) {
      return BeansCodecs.readBeansBoxOfListOfBeansPerson(in);
    }

    @Override
    protected Beans.Box<Beans.Employee> handle(Beans.Box<List<Beans.Person>> input, Context context)
        throws Throwable {
      return workflow.open(input);
    }

    @Override
    protected void write(PayloadWriter out, Beans.Box<Beans.Employee> output) throws IOException {
      BeansCodecs.writeBeansBoxOfBeansEmployee(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Hire</code>: {@code Beans::hire}.
   */
  public static class HireFunction extends EntryPoint<Beans.Employee, Beans.Employee> {
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
}
