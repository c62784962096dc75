package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * The Lambda function of the state <code>Maybe</code>: {@code Absent::maybe}.
 */
@GeneratedFrom("app.Absent")
public class MaybeFunction extends EntryPoint<Optional<Absent.Person>, Optional<String>> {
  private final Absent workflow;

  /**
   * Called by Lambda, once for each instance of the function.
   */
  public MaybeFunction() {
    this(AbsentHandlers.shared());
  }

  MaybeFunction(Absent workflow) {
    this.workflow = workflow;
  }

  @Override
  protected Optional<Absent.Person> read(PayloadReader in) {
    return in.skipNull() ? Optional.empty() : Optional.of(AbsentCodecs.readAbsentPerson(in));
  }

  @Override
  protected Optional<String> handle(Optional<Absent.Person> input, Context context) throws
      Throwable {
    return workflow.maybe(input);
  }

  @Override
  protected void write(PayloadWriter out, Optional<String> output) throws IOException {
    if (out.required(output).isPresent()) {
      out.string(output.get());
    } else {
      out.nullValue();
    }
  }
}
