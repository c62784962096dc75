package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link Scalars}.
 */
@GeneratedFrom("app.Scalars")
public final class ScalarsFunctions {
  private ScalarsFunctions() {
  }

  /**
   * The Lambda function of the state <code>All</code>: {@code Scalars::all}.
   */
  public static class AllFunction extends EntryPoint<Scalars.All, Scalars.All> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AllFunction() {
      this(ScalarsHandlers.shared());
    }

    AllFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Scalars.All read(PayloadReader in) {
      return ScalarsCodecs.readScalarsAll(in);
    }

    @Override
    protected Scalars.All handle(Scalars.All input, Context context) throws Throwable {
      return workflow.all(input);
    }

    @Override
    protected void write(PayloadWriter out, Scalars.All output) throws IOException {
      ScalarsCodecs.writeScalarsAll(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>One</code>: {@code Scalars::one}.
   */
  public static class OneFunction extends EntryPoint<OneInput, Integer> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OneFunction() {
      this(ScalarsHandlers.shared());
    }

    OneFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneInput read(PayloadReader in) {
      return ScalarsCodecs.readOneInput(in);
    }

    @Override
    protected Integer handle(OneInput input, Context context) throws Throwable {
      return workflow.one(input.text(), input.letter(), input.boxedLetter(), input.truth(), input.boxedTruth(), input.small(), input.boxedSmall(), input.shorter(), input.boxedShorter(), input.number(), input.boxedNumber(), input.big(), input.boxedBig(), input.single(), input.boxedSingle(), input.dual(), input.boxedDual(), input.decimal(), input.whole(), input.instant(), input.offset(), input.date(), input.local(), input.duration(), input.uuid(), input.uri());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Two</code>: {@code Scalars::two}.
   */
  public static class TwoFunction extends EntryPoint<Integer, Character> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwoFunction() {
      this(ScalarsHandlers.shared());
    }

    TwoFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Integer read(PayloadReader in) {
      return in.int32();
    }

    @Override
    protected Character handle(Integer input, Context context) throws Throwable {
      return workflow.two(input);
    }

    @Override
    protected void write(PayloadWriter out, Character output) throws IOException {
      out.character(output);
    }
  }

  /**
   * The Lambda function of the state <code>Three</code>: {@code Scalars::three}.
   */
  public static class ThreeFunction extends EntryPoint<Character, Long> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ThreeFunction() {
      this(ScalarsHandlers.shared());
    }

    ThreeFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Character read(PayloadReader in) {
      return in.character();
    }

    @Override
    protected Long handle(Character input, Context context) throws Throwable {
      return workflow.three(input);
    }

    @Override
    protected void write(PayloadWriter out, Long output) throws IOException {
      out.int64(out.required(output));
    }
  }

  /**
   * The Lambda function of the state <code>Four</code>: {@code Scalars::four}.
   */
  public static class FourFunction extends EntryPoint<Long, Boolean> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FourFunction() {
      this(ScalarsHandlers.shared());
    }

    FourFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Long read(PayloadReader in) {
      return in.int64();
    }

    @Override
    protected Boolean handle(Long input, Context context) throws Throwable {
      return workflow.four(input);
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * The Lambda function of the state <code>Five</code>: {@code Scalars::five}.
   */
  public static class FiveFunction extends EntryPoint<Boolean, FiveOutput> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FiveFunction() {
      this(ScalarsHandlers.shared());
    }

    FiveFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Boolean read(PayloadReader in) {
      return in.bool();
    }

    @Override
    protected FiveOutput handle(Boolean input, Context context) throws Throwable {
      return workflow.five(input);
    }

    @Override
    protected void write(PayloadWriter out, FiveOutput output) throws IOException {
      ScalarsCodecs.writeFiveOutput(out, output);
    }
  }
}
