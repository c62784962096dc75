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
 * The Lambda functions of {@link Invoked}.
 */
@GeneratedFrom("app.Invoked")
public final class InvokedFunctions {
  private InvokedFunctions() {
  }

  /**
   * The Lambda function of the state <code>Whole</code>: {@code Invoked::whole}.
   */
  public static class WholeFunction extends EntryPoint<WholeInput, String> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WholeFunction() {
      this(InvokedHandlers.shared());
    }

    WholeFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WholeInput read(PayloadReader in) {
      return Codecs.readWholeInput(in);
    }

    @Override
    protected String handle(WholeInput input, Context context) throws Throwable {
      return workflow.whole(input.id());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bound</code>: {@code Invoked::bound}.
   */
  public static class BoundFunction extends EntryPoint<BoundInput, String> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BoundFunction() {
      this(InvokedHandlers.shared());
    }

    BoundFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected BoundInput read(PayloadReader in) {
      return Codecs.readBoundInput(in);
    }

    @Override
    protected String handle(BoundInput input, Context context) throws Throwable {
      return workflow.bound(input.execution(), input.id());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Nothing</code>: {@code Invoked::nothing}.
   */
  public static class NothingFunction extends EntryPoint<Void, Void> {
    private final Invoked workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NothingFunction() {
      this(InvokedHandlers.shared());
    }

    NothingFunction(Invoked workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.nothing();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Invoked}.
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
      if (payload != null && payload.getClass() == WholeInput.class) {
        Codecs.writeWholeInput(out, (WholeInput) payload);
      } else if (payload != null && payload.getClass() == BoundInput.class) {
        Codecs.writeBoundInput(out, (BoundInput) payload);
      } else if (payload != null && payload.getClass() == InvokedInput.class) {
        Codecs.writeInvokedInput(out, (InvokedInput) payload);
      } else if (payload instanceof Collection<?> elements) {
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
      if (type == WholeInput.class) {
        return type.cast(Codecs.readWholeInput(in));
      }
      if (type == BoundInput.class) {
        return type.cast(Codecs.readBoundInput(in));
      }
      if (type == InvokedInput.class) {
        return type.cast(Codecs.readInvokedInput(in));
      }
      return type.cast(in.free());
    }

    static BoundInput readBoundInput(PayloadReader in) {
      String execution = null;
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "execution" -> execution = in.skipNull() ? null : in.string();
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new BoundInput(in.required("execution", execution), in.required("id", id));
    }

    static InvokedInput readInvokedInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new InvokedInput(in.required("id", id));
    }

    static String readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.string();
    }

    static WholeInput readWholeInput(PayloadReader in) {
      String id = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WholeInput(in.required("id", id));
    }

    static void writeBoundInput(PayloadWriter out, BoundInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("execution");
      out.string(value.execution());
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeInvokedInput(PayloadWriter out, InvokedInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }

    static void writeWholeInput(PayloadWriter out, WholeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.endObject();
    }
  }
}
