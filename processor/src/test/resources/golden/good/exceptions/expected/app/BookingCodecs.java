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
 * Reads and writes the payloads of {@link Booking}.
 */
@GeneratedFrom("app.Booking")
final class BookingCodecs {
  private BookingCodecs() {
  }

  static RequestStreamHandler answerApproveAnswer(
      BookingWorkflow.Answer<ApproveInput, Object> answer) {
    return new EntryPoint<ApproveInput, Object>() {
      @Override
      protected ApproveInput read(PayloadReader in) {
        return BookingCodecs.readApproveInput(in);
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
        BookingCodecs.writeListOfString(out, output);
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
      BookingCodecs.writeReserveInput(out, (ReserveInput) payload);
    } else if (payload != null && payload.getClass() == PrintInput.class) {
      BookingCodecs.writePrintInput(out, (PrintInput) payload);
    } else if (payload != null && payload.getClass() == ApproveInput.class) {
      BookingCodecs.writeApproveInput(out, (ApproveInput) payload);
    } else if (payload != null && payload.getClass() == SendInput.class) {
      BookingCodecs.writeSendInput(out, (SendInput) payload);
    } else if (payload != null && payload.getClass() == ArchiveInput.class) {
      BookingCodecs.writeArchiveInput(out, (ArchiveInput) payload);
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
      return type.cast(BookingCodecs.readReserveInput(in));
    }
    if (type == PrintInput.class) {
      return type.cast(BookingCodecs.readPrintInput(in));
    }
    if (type == ApproveInput.class) {
      return type.cast(BookingCodecs.readApproveInput(in));
    }
    if (type == SendInput.class) {
      return type.cast(BookingCodecs.readSendInput(in));
    }
    if (type == ArchiveInput.class) {
      return type.cast(BookingCodecs.readArchiveInput(in));
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
