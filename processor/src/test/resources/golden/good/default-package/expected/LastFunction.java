import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Last</code>: {@code Unpackaged::last}.
 */
@GeneratedFrom("Unpackaged")
public class LastFunction extends EntryPoint<FirstOutput, Unpackaged.Item> {
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
