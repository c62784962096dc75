import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Unpackaged}.
 */
@GeneratedFrom("Unpackaged")
public final class UnpackagedFunctions {
  private UnpackagedFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Unpackaged::first}.
   */
  public static class FirstFunction extends EntryPoint<FirstInput, FirstOutput> {
    private final Unpackaged workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(UnpackagedHandlers.shared());
    }

    FirstFunction(Unpackaged workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FirstInput read(PayloadReader in) {
      return UnpackagedCodecs.readFirstInput(in);
    }

    @Override
    protected FirstOutput handle(FirstInput input, Context context) throws Throwable {
      return workflow.first(input.name(), input.item());
    }

    @Override
    protected void write(PayloadWriter out, FirstOutput output) throws IOException {
      UnpackagedCodecs.writeFirstOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Last</code>: {@code Unpackaged::last}.
   */
  public static class LastFunction extends EntryPoint<FirstOutput, Unpackaged.Item> {
    private final Unpackaged workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LastFunction() {
      this(UnpackagedHandlers.shared());
    }

    LastFunction(Unpackaged workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FirstOutput read(PayloadReader in) {
      return UnpackagedCodecs.readFirstOutput(in);
    }

    @Override
    protected Unpackaged.Item handle(FirstOutput input, Context context) throws Throwable {
      return workflow.last(input);
    }

    @Override
    protected void write(PayloadWriter out, Unpackaged.Item output) throws IOException {
      UnpackagedCodecs.writeUnpackagedItem(out, output);
    }
  }
}
