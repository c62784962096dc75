package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda function of the state <code>Find</code>: {@code Absent::find}.
 */
@GeneratedFrom("app.Absent")
public class FindFunction extends EntryPoint<FindInput, Absent.Person> {
  private final Absent workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public FindFunction() {
    this(AbsentHandlers.shared());
  }

  FindFunction(Absent workflow) {
    this.workflow = workflow;
  }

  @Override
  protected FindInput read(PayloadReader in) {
    return AbsentCodecs.readFindInput(in);
  }

  @Override
  protected Absent.Person handle(FindInput input, Context context) throws Throwable {
    return workflow.find(input.name(), input.email(), input.tags());
  }

  @Override
  protected void write(PayloadWriter out, Absent.Person output) throws IOException {
    if (output == null) {
      out.nullValue();
      return;
    }
    AbsentCodecs.writeAbsentPerson(out, output);
  }
}
