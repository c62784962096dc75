package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.LambdaError;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;

/**
 * The Lambda functions of {@link Refunds}.
 */
@GeneratedFrom("app.Refunds")
public final class RefundsFunctions {
  private RefundsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Reserve</code>: {@code Refunds::reserve}.
   */
  public static class ReserveFunction extends EntryPoint<ReserveInput, String> {
    private final Refunds workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReserveFunction() {
      this(RefundsHandlers.shared());
    }

    ReserveFunction(Refunds workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ReserveInput read(PayloadReader in) {
      return Codecs.readReserveInput(in);
    }

    @Override
    protected String handle(ReserveInput input, Context context) throws Throwable {
      return workflow.reserve(input.seat());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Explain</code>: {@code Refunds::explain}.
   */
  public static class ExplainFunction extends EntryPoint<ExplainInput, LambdaError> {
    private final Refunds workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ExplainFunction() {
      this(RefundsHandlers.shared());
    }

    ExplainFunction(Refunds workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ExplainInput read(PayloadReader in) {
      return Codecs.readExplainInput(in);
    }

    @Override
    protected LambdaError handle(ExplainInput input, Context context) throws Throwable {
      return workflow.explain(input.cause());
    }

    @Override
    protected void write(PayloadWriter out, LambdaError output) throws IOException {
      out.lambdaError(output);
    }
  }

  /**
   * The Lambda function of the state <code>Log</code>: {@code Refunds::log}.
   */
  public static class LogFunction extends EntryPoint<LogInput, Void> {
    private final Refunds workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LogFunction() {
      this(RefundsHandlers.shared());
    }

    LogFunction(Refunds workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LogInput read(PayloadReader in) {
      return Codecs.readLogInput(in);
    }

    @Override
    protected Void handle(LogInput input, Context context) throws Throwable {
      workflow.log(input.seat(), input.error());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Refunds}.
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
      if (payload != null && payload.getClass() == ReserveInput.class) {
        Codecs.writeReserveInput(out, (ReserveInput) payload);
      } else if (payload != null && payload.getClass() == ExplainInput.class) {
        Codecs.writeExplainInput(out, (ExplainInput) payload);
      } else if (payload != null && payload.getClass() == Refunds.Failure.class) {
        Codecs.writeRefundsFailure(out, (Refunds.Failure) payload);
      } else if (payload != null && payload.getClass() == LogInput.class) {
        Codecs.writeLogInput(out, (LogInput) payload);
      } else if (payload != null && payload.getClass() == RefundsInput.class) {
        Codecs.writeRefundsInput(out, (RefundsInput) payload);
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
      if (type == ReserveInput.class) {
        return type.cast(Codecs.readReserveInput(in));
      }
      if (type == ExplainInput.class) {
        return type.cast(Codecs.readExplainInput(in));
      }
      if (type == Refunds.Failure.class) {
        return type.cast(Codecs.readRefundsFailure(in));
      }
      if (type == LogInput.class) {
        return type.cast(Codecs.readLogInput(in));
      }
      if (type == RefundsInput.class) {
        return type.cast(Codecs.readRefundsInput(in));
      }
      return type.cast(in.free());
    }

    static ExplainInput readExplainInput(PayloadReader in) {
      LambdaError cause = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "cause" -> cause = in.skipNull() ? null : in.lambdaError();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ExplainInput(in.required("cause", cause));
    }

    static LogInput readLogInput(PayloadReader in) {
      String seat = null;
      Refunds.Failure error = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "seat" -> seat = in.skipNull() ? null : in.string();
          case "error" -> error = in.skipNull() ? null : Codecs.readRefundsFailure(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new LogInput(in.required("seat", seat), in.required("error", error));
    }

    static Refunds.Failure readRefundsFailure(PayloadReader in) {
      String error = null;
      LambdaError cause = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Error" -> error = in.skipNull() ? null : in.string();
          case "Cause" -> cause = in.skipNull() ? null : in.lambdaError();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Refunds.Failure(in.required("Error", error), Optional.ofNullable(cause));
    }

    static RefundsInput readRefundsInput(PayloadReader in) {
      String seat = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "seat" -> seat = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new RefundsInput(in.required("seat", seat));
    }

    static ReserveInput readReserveInput(PayloadReader in) {
      String seat = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "seat" -> seat = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ReserveInput(in.required("seat", seat));
    }

    static void writeExplainInput(PayloadWriter out, ExplainInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("cause");
      out.lambdaError(value.cause());
      out.endObject();
    }

    static void writeLogInput(PayloadWriter out, LogInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("seat");
      out.string(value.seat());
      out.name("error");
      Codecs.writeRefundsFailure(out, value.error());
      out.endObject();
    }

    static void writeRefundsFailure(PayloadWriter out, Refunds.Failure value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Error");
      out.string(value.error());
      if (out.required(value.cause()).isPresent()) {
        out.name("Cause");
        out.lambdaError(value.cause().get());
      }
      out.endObject();
    }

    static void writeRefundsInput(PayloadWriter out, RefundsInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("seat");
      out.string(value.seat());
      out.endObject();
    }

    static void writeReserveInput(PayloadWriter out, ReserveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("seat");
      out.string(value.seat());
      out.endObject();
    }
  }
}
