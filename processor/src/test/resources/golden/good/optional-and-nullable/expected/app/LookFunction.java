package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * The Lambda function of the state <code>Look</code>: {@code Absent::look}.
 */
@GeneratedFrom("app.Absent")
public class LookFunction extends EntryPoint<Absent.Person, Optional<Absent.Person>> {
  private final Absent workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public LookFunction() {
    this(AbsentHandlers.shared());
  }

  LookFunction(Absent workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Absent.Person read(PayloadReader in) {
    return AbsentCodecs.readAbsentPerson(in);
  }

  @Override
  protected Optional<Absent.Person> handle(Absent.Person input, Context context) throws Throwable {
    return workflow.look(input);
  }

  @Override
  protected void write(PayloadWriter out, Optional<Absent.Person> output) throws IOException {
    if (out.required(output).isPresent()) {
      AbsentCodecs.writeAbsentPerson(out, output.get());
    } else {
      out.nullValue();
    }
  }
}
