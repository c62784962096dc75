package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/**
 * The Lambda functions of {@link Booking}.
 */
@GeneratedFrom("app.Booking")
public final class BookingFunctions {
  private BookingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Reserve</code>: {@code Booking::reserve}.
   */
  public static class ReserveFunction extends EntryPoint<ReserveInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReserveFunction() {
      this(BookingHandlers.shared());
    }

    ReserveFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ReserveInput read(PayloadReader in) {
      return Codecs.readReserveInput(in);
    }

    @Override
    protected Void handle(ReserveInput input, Context context) throws Throwable {
      workflow.reserve(input.seat());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Print</code>: {@code Booking::print}.
   */
  public static class PrintFunction extends EntryPoint<PrintInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PrintFunction() {
      this(BookingHandlers.shared());
    }

    PrintFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PrintInput read(PayloadReader in) {
      return Codecs.readPrintInput(in);
    }

    @Override
    protected Void handle(PrintInput input, Context context) throws Throwable {
      workflow.print(input.seat());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Approve</code>: {@code Booking::approve}.
   */
  public static class ApproveFunction extends EntryPoint<ApproveInput, Void> {
    private final Booking workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ApproveFunction() {
      this(BookingHandlers.shared());
    }

    ApproveFunction(Booking workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ApproveInput read(PayloadReader in) {
      return Codecs.readApproveInput(in);
    }

    @Override
    protected Void handle(ApproveInput input, Context context) throws Throwable {
      workflow.approve(input.token());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Send</code>: {@code Booking.Each::send}.
   */
  public static class SendFunction extends EntryPoint<SendInput, String> {
    private final Booking.Each workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SendFunction() {
      this(EachHandlers.shared());
    }

    SendFunction(Booking.Each workflow) {
      this.workflow = workflow;
    }

    @Override
    protected SendInput read(PayloadReader in) {
      return Codecs.readSendInput(in);
    }

    @Override
    protected String handle(SendInput input, Context context) throws Throwable {
      return workflow.send(input.address());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Archive</code>: {@code Booking.Leaf::archive}.
   */
  public static class ArchiveFunction extends EntryPoint<ArchiveInput, Void> {
    private final Booking.Leaf workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArchiveFunction() {
      this(LeafHandlers.shared());
    }

    ArchiveFunction(Booking.Leaf workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ArchiveInput read(PayloadReader in) {
      return Codecs.readArchiveInput(in);
    }

    @Override
    protected Void handle(ArchiveInput input, Context context) throws Throwable {
      workflow.archive(input.guest());
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Booking}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerApproveAnswer(
        BookingWorkflow.Answer<ApproveInput, Object> answer) {
      return new EntryPoint<ApproveInput, Object>() {
        @Override
        protected ApproveInput read(PayloadReader in) {
          return Codecs.readApproveInput(in);
        }

        @Override
        protected Object handle(ApproveInput input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerArchiveAll(BookingWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerAsk(BookingWorkflow.Answer<Object, Object> answer) {
      return new EntryPoint<Object, Object>() {
        @Override
        protected Object read(PayloadReader in) {
          return in.free();
        }

        @Override
        protected Object handle(Object input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerSendAll(
        BookingWorkflow.Answer<List<Object>, List<String>> answer) {
      return new EntryPoint<List<Object>, List<String>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected List<String> handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<String> output) throws IOException {
          Codecs.writeListOfString(out, output);
        }
      };
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
      } else if (payload != null && payload.getClass() == PrintInput.class) {
        Codecs.writePrintInput(out, (PrintInput) payload);
      } else if (payload != null && payload.getClass() == ApproveInput.class) {
        Codecs.writeApproveInput(out, (ApproveInput) payload);
      } else if (payload != null && payload.getClass() == SendInput.class) {
        Codecs.writeSendInput(out, (SendInput) payload);
      } else if (payload != null && payload.getClass() == ArchiveInput.class) {
        Codecs.writeArchiveInput(out, (ArchiveInput) payload);
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
      if (type == PrintInput.class) {
        return type.cast(Codecs.readPrintInput(in));
      }
      if (type == ApproveInput.class) {
        return type.cast(Codecs.readApproveInput(in));
      }
      if (type == SendInput.class) {
        return type.cast(Codecs.readSendInput(in));
      }
      if (type == ArchiveInput.class) {
        return type.cast(Codecs.readArchiveInput(in));
      }
      return type.cast(in.free());
    }

    static ApproveInput readApproveInput(PayloadReader in) {
      String token = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "token" -> token = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ApproveInput(in.required("token", token));
    }

    static ArchiveInput readArchiveInput(PayloadReader in) {
      String guest = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "guest" -> guest = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveInput(in.required("guest", guest));
    }

    static PrintInput readPrintInput(PayloadReader in) {
      String seat = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "seat" -> seat = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new PrintInput(in.required("seat", seat));
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

    static SendInput readSendInput(PayloadReader in) {
      String address = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "address" -> address = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new SendInput(in.required("address", address));
    }

    static void writeApproveInput(PayloadWriter out, ApproveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("token");
      out.string(value.token());
      out.endObject();
    }

    static void writeArchiveInput(PayloadWriter out, ArchiveInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("guest");
      out.string(value.guest());
      out.endObject();
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writePrintInput(PayloadWriter out, PrintInput value) throws IOException {
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

    static void writeSendInput(PayloadWriter out, SendInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("address");
      out.string(value.address());
      out.endObject();
    }
  }
}
