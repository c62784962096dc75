package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * The Lambda functions of {@link Absent}.
 */
@GeneratedFrom("app.Absent")
public final class AbsentFunctions {
  private AbsentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Find</code>: {@code Absent::find}.
   */
  public static class FindFunction extends EntryPoint<FindInput, Absent.Person> {
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

  /**
   * The Lambda function of the state <code>Look</code>: {@code Absent::look}.
   */
  public static class LookFunction extends EntryPoint<Absent.Person, Optional<Absent.Person>> {
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
    protected Optional<Absent.Person> handle(Absent.Person input, Context context) throws
        Throwable {
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

  /**
   * The Lambda function of the state <code>Maybe</code>: {@code Absent::maybe}.
   */
  public static class MaybeFunction extends EntryPoint<Optional<Absent.Person>, Optional<String>> {
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
}
