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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
final class OrdersCodecs {
  private OrdersCodecs() {
  }

  static RequestStreamHandler answerCheckAll(
      OrdersWorkflow.Answer<Object, List<Orders.Order>> answer) {
    return new EntryPoint<Object, List<Orders.Order>>() {
      @Override
      protected Object read(PayloadReader in) {
        return in.free();
      }

      @Override
      protected List<Orders.Order> handle(Object input, Context context) throws Exception {
        return answer.answer(input);
      }

      @Override
      protected void write(PayloadWriter out, List<Orders.Order> output) throws IOException {
        OrdersCodecs.writeListOfOrdersOrder(out, output);
      }
    };
  }

  static RequestStreamHandler answerPublish(OrdersWorkflow.Answer<Object, Object> answer) {
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
    if (payload != null && payload.getClass() == Orders.Order.class) {
      OrdersCodecs.writeOrdersOrder(out, (Orders.Order) payload);
    } else if (payload != null && payload.getClass() == ConcludeOutput.class) {
      OrdersCodecs.writeConcludeOutput(out, (ConcludeOutput) payload);
    } else if (payload != null && payload.getClass() == ScoreInput.class) {
      OrdersCodecs.writeScoreInput(out, (ScoreInput) payload);
    } else if (payload != null && payload.getClass() == ScoreOutput.class) {
      OrdersCodecs.writeScoreOutput(out, (ScoreOutput) payload);
    } else if (payload != null && payload.getClass() == PayInput.class) {
      OrdersCodecs.writePayInput(out, (PayInput) payload);
    } else if (payload != null && payload.getClass() == OrdersOutput.class) {
      OrdersCodecs.writeOrdersOutput(out, (OrdersOutput) payload);
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
    if (type == Orders.Order.class) {
      return type.cast(OrdersCodecs.readOrdersOrder(in));
    }
    if (type == ConcludeOutput.class) {
      return type.cast(OrdersCodecs.readConcludeOutput(in));
    }
    if (type == ScoreInput.class) {
      return type.cast(OrdersCodecs.readScoreInput(in));
    }
    if (type == ScoreOutput.class) {
      return type.cast(OrdersCodecs.readScoreOutput(in));
    }
    if (type == PayInput.class) {
      return type.cast(OrdersCodecs.readPayInput(in));
    }
    if (type == OrdersOutput.class) {
      return type.cast(OrdersCodecs.readOrdersOutput(in));
    }
    return type.cast(in.free());
  }

  static ConcludeOutput readConcludeOutput(PayloadReader in) {
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ConcludeOutput(in.required("count", count));
  }

  static List<Orders.Order> readListOfOrdersOrder(PayloadReader in) {
    List<Orders.Order> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(OrdersCodecs.readOrdersOrder(in));
    }
    in.endArray();
    return list;
  }

  static Orders.Order readOrdersOrder(PayloadReader in) {
    String id = null;
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        case "Cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Orders.Order(in.required("Id", id), in.required("Cents", cents));
  }

  static OrdersOutput readOrdersOutput(PayloadReader in) {
    Integer count = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "count" -> count = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new OrdersOutput(in.required("count", count));
  }

  static PayInput readPayInput(PayloadReader in) {
    Integer cents = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Cents" -> cents = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new PayInput(in.required("Cents", cents));
  }

  static ScoreInput readScoreInput(PayloadReader in) {
    String id = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ScoreInput(in.required("Id", id));
  }

  static ScoreOutput readScoreOutput(PayloadReader in) {
    String id = null;
    Integer score = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "Id" -> id = in.skipNull() ? null : in.string();
        case "Score" -> score = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new ScoreOutput(in.required("Id", id), in.required("Score", score));
  }

  static void writeConcludeOutput(PayloadWriter out, ConcludeOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writeListOfOrdersOrder(PayloadWriter out, List<Orders.Order> value) throws
      IOException {
    out.required(value);
    out.beginArray();
    for (Orders.Order element : value) {
      OrdersCodecs.writeOrdersOrder(out, element);
    }
    out.endArray();
  }

  static void writeOrdersOrder(PayloadWriter out, Orders.Order value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.name("Cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeOrdersOutput(PayloadWriter out, OrdersOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("count");
    out.int32(value.count());
    out.endObject();
  }

  static void writePayInput(PayloadWriter out, PayInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Cents");
    out.int32(value.cents());
    out.endObject();
  }

  static void writeScoreInput(PayloadWriter out, ScoreInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.endObject();
  }

  static void writeScoreOutput(PayloadWriter out, ScoreOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("Id");
    out.string(value.id());
    out.name("Score");
    out.int32(value.score());
    out.endObject();
  }
}
