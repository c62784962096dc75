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
 * The Lambda functions of {@link Hostile}.
 */
@GeneratedFrom("app.Hostile")
public final class HostileFunctions {
  private HostileFunctions() {
  }

  /**
   * The Lambda function of the state <code>say "hello"</code>: {@code Hostile::quotes}.
   */
  public static class QuotesFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public QuotesFunction() {
      this(HostileHandlers.shared());
    }

    QuotesFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.quotes();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>*&#47; } class X { /*</code>: {@code Hostile::comment}.
   */
  public static class CommentFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CommentFunction() {
      this(HostileHandlers.shared());
    }

    CommentFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.comment();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>&#92;u002a/ &#92;u000a &#92;</code>: {@code Hostile::unicode}.
   */
  public static class UnicodeFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public UnicodeFunction() {
      this(HostileHandlers.shared());
    }

    UnicodeFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.unicode();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>$L $$ $T $1L $ {x</code>: {@code Hostile::dollars}.
   */
  public static class DollarsFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DollarsFunction() {
      this(HostileHandlers.shared());
    }

    DollarsFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.dollars();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>&lt;b>&amp;amp; {&#64;link Foo} &#64;param x</code>: {@code Hostile::tags}.
   */
  public static class TagsFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TagsFunction() {
      this(HostileHandlers.shared());
    }

    TagsFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.tags();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>ünïcødé 日本語 😀</code>: {@code Hostile::words}.
   */
  public static class WordsFunction extends EntryPoint<Void, Void> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WordsFunction() {
      this(HostileHandlers.shared());
    }

    WordsFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.words();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>a/b~c~1</code>: {@code Hostile::pointer}.
   */
  public static class PointerFunction extends EntryPoint<Void, String> {
    private final Hostile workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PointerFunction() {
      this(HostileHandlers.shared());
    }

    PointerFunction(Hostile workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected String handle(Void input, Context context) throws Throwable {
      return workflow.pointer();
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Hostile}.
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
  }
}
