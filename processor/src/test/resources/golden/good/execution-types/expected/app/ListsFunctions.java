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
 * The Lambda functions of {@link Lists}.
 */
@GeneratedFrom("app.Lists")
public final class ListsFunctions {
  private ListsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Lists::count}.
   */
  public static class CountFunction extends EntryPoint<Lists.Order, Integer> {
    private final Lists workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(ListsHandlers.shared());
    }

    CountFunction(Lists workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Lists.Order read(PayloadReader in) {
      return Codecs.readListsOrder(in);
    }

    @Override
    protected Integer handle(Lists.Order input, Context context) throws Throwable {
      return workflow.count(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Find</code>: {@code Lists.Find::find}.
   */
  public static class FindFunction extends EntryPoint<String, Lists.Found> {
    private final Lists.Find workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FindFunction() {
      this(FindHandlers.shared());
    }

    FindFunction(Lists.Find workflow) {
      this.workflow = workflow;
    }

    @Override
    protected String read(PayloadReader in) {
      return in.string();
    }

    @Override
    protected Lists.Found handle(String input, Context context) throws Throwable {
      return workflow.find(input);
    }

    @Override
    protected void write(PayloadWriter out, Lists.Found output) throws IOException {
      Codecs.writeListsFound(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Lists}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerEach(ListsWorkflow.Answer<List<Object>, Object> answer) {
      return new EntryPoint<List<Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected Object handle(List<Object> input, Context context) throws Exception {
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
      if (payload != null && payload.getClass() == Lists.Order.class) {
        Codecs.writeListsOrder(out, (Lists.Order) payload);
      } else if (payload != null && payload.getClass() == Lists.Found.class) {
        Codecs.writeListsFound(out, (Lists.Found) payload);
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
      if (type == Lists.Order.class) {
        return type.cast(Codecs.readListsOrder(in));
      }
      if (type == Lists.Found.class) {
        return type.cast(Codecs.readListsFound(in));
      }
      return type.cast(in.free());
    }

    static List<Lists.Found> readListOfListsFound(PayloadReader in) {
      List<Lists.Found> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readListsFound(in));
      }
      in.endArray();
      return list;
    }

    static List<String> readListOfString(PayloadReader in) {
      List<String> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.string());
      }
      in.endArray();
      return list;
    }

    static Lists.Found readListsFound(PayloadReader in) {
      String sku = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Lists.Found(in.required("sku", sku));
    }

    static Lists.Order readListsOrder(PayloadReader in) {
      String id = null;
      List<String> skus = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "skus" -> skus = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Lists.Order(in.required("id", id), in.required("skus", skus));
    }

    static List<Lists.Found> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfListsFound(in);
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeListsFound(PayloadWriter out, Lists.Found value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.endObject();
    }

    static void writeListsOrder(PayloadWriter out, Lists.Order value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("skus");
      Codecs.writeListOfString(out, value.skus());
      out.endObject();
    }
  }
}
