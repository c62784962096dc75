package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.Optional;

/**
 * The Lambda functions of {@link Shadowed}.
 */
@GeneratedFrom("app.Shadowed")
public final class ShadowedFunctions {
  private ShadowedFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Shadowed::first}.
   */
  public static class FirstFunction extends EntryPoint<FirstInput, FirstOutput> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(ShadowedHandlers.shared());
    }

    FirstFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected FirstInput read(PayloadReader in) {
      return ShadowedCodecs.readFirstInput(in);
    }

    @java.lang.Override
    protected FirstOutput handle(FirstInput input, Context context) throws Throwable {
      return workflow.first(input.name(), input.own(), input.number(), input.boxed());
    }

    @java.lang.Override
    protected void write(PayloadWriter out, FirstOutput output) throws IOException {
      ShadowedCodecs.writeFirstOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Second</code>: {@code Shadowed::second}.
   */
  public static class SecondFunction extends EntryPoint<SecondInput, Optional<java.lang.String>> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(ShadowedHandlers.shared());
    }

    SecondFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected SecondInput read(PayloadReader in) {
      return ShadowedCodecs.readSecondInput(in);
    }

    @java.lang.Override
    protected Optional<java.lang.String> handle(SecondInput input, Context context) throws
        Throwable {
      return workflow.second(input.list(), input.map(), input.maybe(), input.answer());
    }

    @java.lang.Override
    protected void write(PayloadWriter out, Optional<java.lang.String> output) throws IOException {
      if (out.required(output).isPresent()) {
        out.string(output.get());
      } else {
        out.nullValue();
      }
    }
  }

  /**
   * The Lambda function of the state <code>Fourth</code>: {@code Shadowed::fourth}.
   */
  public static class FourthFunction extends EntryPoint<Shadowed.Integer, Answer> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FourthFunction() {
      this(ShadowedHandlers.shared());
    }

    FourthFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected Shadowed.Integer read(PayloadReader in) {
      return ShadowedCodecs.readShadowedInteger(in);
    }

    @java.lang.Override
    protected Answer handle(Shadowed.Integer input, Context context) throws Throwable {
      return workflow.fourth(input);
    }

    @java.lang.Override
    protected void write(PayloadWriter out, Answer output) throws IOException {
      ShadowedCodecs.writeAnswer(out, output);
    }
  }
}
