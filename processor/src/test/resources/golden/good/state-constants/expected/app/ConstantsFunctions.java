package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * The Lambda functions of {@link Constants}.
 */
@GeneratedFrom("app.Constants")
public final class ConstantsFunctions {
  private ConstantsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Constants::open}.
   */
  public static class OpenFunction extends EntryPoint<Void, Integer> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(ConstantsHandlers.shared());
    }

    OpenFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Integer handle(Void input, Context context) throws Throwable {
      return workflow.open();
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Open Choice</code>: {@code Constants::openChoice}.
   */
  public static class OpenChoiceFunction extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenChoiceFunction() {
      this(ConstantsHandlers.shared());
    }

    OpenChoiceFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.openChoice();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Another</code>: {@code Constants::openCHOICE}.
   */
  public static class OpenCHOICEFunction extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenCHOICEFunction() {
      this(ConstantsHandlers.shared());
    }

    OpenCHOICEFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.openCHOICE();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Class</code>: {@code Constants::class_}.
   */
  public static class ClassFunction extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ClassFunction() {
      this(ConstantsHandlers.shared());
    }

    ClassFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.class_();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Open Case</code>: {@code Constants::open_case}.
   */
  public static class Open_caseFunction extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public Open_caseFunction() {
      this(ConstantsHandlers.shared());
    }

    Open_caseFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.open_case();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>1</code>: {@code Constants::_1}.
   */
  public static class _1Function extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public _1Function() {
      this(ConstantsHandlers.shared());
    }

    _1Function(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow._1();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>XML File</code>: {@code Constants::XMLFile}.
   */
  public static class XMLFileFunction extends EntryPoint<Void, Void> {
    private final Constants workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public XMLFileFunction() {
      this(ConstantsHandlers.shared());
    }

    XMLFileFunction(Constants workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.XMLFile();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Constants}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static String json(Object payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        payload(out, payload);
        return new String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void payload(PayloadWriter out, Object payload) throws IOException {
      if (payload instanceof Collection<?> elements) {
        out.beginArray();
        for (Object element : elements) {
          payload(out, element);
        }
        out.endArray();
      } else {
        out.free(payload);
      }
    }

    static <T> T read(String json, Class<T> type) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return type.cast(in.free());
    }

    static Long readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.int64();
    }
  }
}
