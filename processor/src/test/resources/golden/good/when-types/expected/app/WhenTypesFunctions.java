package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;

/**
 * The Lambda functions of {@link WhenTypes}.
 */
@GeneratedFrom("app.WhenTypes")
public final class WhenTypesFunctions {
  private WhenTypesFunctions() {
  }

  /**
   * The Lambda function of the state <code>A</code>: {@code WhenTypes::a}.
   */
  public static class AFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AFunction() {
      this(WhenTypesHandlers.shared());
    }

    AFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.a(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>B</code>: {@code WhenTypes::b}.
   */
  public static class BFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BFunction() {
      this(WhenTypesHandlers.shared());
    }

    BFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.b(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>C</code>: {@code WhenTypes::c}.
   */
  public static class CFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CFunction() {
      this(WhenTypesHandlers.shared());
    }

    CFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.c(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>D</code>: {@code WhenTypes::d}.
   */
  public static class DFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DFunction() {
      this(WhenTypesHandlers.shared());
    }

    DFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.d(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>E</code>: {@code WhenTypes::e}.
   */
  public static class EFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EFunction() {
      this(WhenTypesHandlers.shared());
    }

    EFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.e(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>F</code>: {@code WhenTypes::f}.
   */
  public static class FFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FFunction() {
      this(WhenTypesHandlers.shared());
    }

    FFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.f(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>G</code>: {@code WhenTypes::g}.
   */
  public static class GFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GFunction() {
      this(WhenTypesHandlers.shared());
    }

    GFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.g(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>H</code>: {@code WhenTypes::h}.
   */
  public static class HFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HFunction() {
      this(WhenTypesHandlers.shared());
    }

    HFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.h(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>I</code>: {@code WhenTypes::i}.
   */
  public static class IFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public IFunction() {
      this(WhenTypesHandlers.shared());
    }

    IFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.i(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>J</code>: {@code WhenTypes::j}.
   */
  public static class JFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JFunction() {
      this(WhenTypesHandlers.shared());
    }

    JFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.j(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>K</code>: {@code WhenTypes::k}.
   */
  public static class KFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KFunction() {
      this(WhenTypesHandlers.shared());
    }

    KFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.k(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>L</code>: {@code WhenTypes::l}.
   */
  public static class LFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LFunction() {
      this(WhenTypesHandlers.shared());
    }

    LFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.l(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>M</code>: {@code WhenTypes::m}.
   */
  public static class MFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MFunction() {
      this(WhenTypesHandlers.shared());
    }

    MFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.m(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>N</code>: {@code WhenTypes::n}.
   */
  public static class NFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NFunction() {
      this(WhenTypesHandlers.shared());
    }

    NFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.n(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>O</code>: {@code WhenTypes::o}.
   */
  public static class OFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OFunction() {
      this(WhenTypesHandlers.shared());
    }

    OFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.o(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>P</code>: {@code WhenTypes::p}.
   */
  public static class PFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PFunction() {
      this(WhenTypesHandlers.shared());
    }

    PFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.p(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      WhenTypesCodecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Q</code>: {@code WhenTypes::q}.
   */
  public static class QFunction extends EntryPoint<WhenTypes.Everything, Integer> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public QFunction() {
      this(WhenTypesHandlers.shared());
    }

    QFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return WhenTypesCodecs.readWhenTypesEverything(in);
    }

    @Override
    protected Integer handle(WhenTypes.Everything input, Context context) throws Throwable {
      return workflow.q(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }
}
