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
import java.util.Map;

/**
 * The Lambda functions of {@link Reports}.
 */
@GeneratedFrom("app.Reports")
public final class ReportsFunctions {
  private ReportsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Count</code>: {@code Reports.EachBatch::count}.
   */
  public static class CountFunction extends EntryPoint<Reports.Batch, Integer> {
    private final Reports.EachBatch workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CountFunction() {
      this(EachBatchHandlers.shared());
    }

    CountFunction(Reports.EachBatch workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Reports.Batch read(PayloadReader in) {
      return Codecs.readReportsBatch(in);
    }

    @Override
    protected Integer handle(Reports.Batch input, Context context) throws Throwable {
      return workflow.count(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Reports}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerHead(ReportsWorkflow.Answer<Object, Object> answer) {
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

    static RequestStreamHandler answerListed(
        ReportsWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Object output) throws IOException {
          out.free(output);
        }
      };
    }

    static RequestStreamHandler answerRows(
        ReportsWorkflow.Answer<Map<String, Object>, Reports.Written> answer) {
      return new EntryPoint<Map<String, Object>, Reports.Written>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Reports.Written handle(Map<String, Object> input, Context context) throws
            Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, Reports.Written output) throws IOException {
          Codecs.writeReportsWritten(out, output);
        }
      };
    }

    static RequestStreamHandler answerStocked(
        ReportsWorkflow.Answer<Map<String, Object>, Object> answer) {
      return new EntryPoint<Map<String, Object>, Object>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected Object handle(Map<String, Object> input, Context context) throws Exception {
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
      if (payload != null && payload.getClass() == Reports.Written.class) {
        Codecs.writeReportsWritten(out, (Reports.Written) payload);
      } else if (payload != null && payload.getClass() == Reports.Batch.class) {
        Codecs.writeReportsBatch(out, (Reports.Batch) payload);
      } else if (payload != null && payload.getClass() == Reports.Row.class) {
        Codecs.writeReportsRow(out, (Reports.Row) payload);
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
      if (type == Reports.Written.class) {
        return type.cast(Codecs.readReportsWritten(in));
      }
      if (type == Reports.Batch.class) {
        return type.cast(Codecs.readReportsBatch(in));
      }
      if (type == Reports.Row.class) {
        return type.cast(Codecs.readReportsRow(in));
      }
      return type.cast(in.free());
    }

    static List<Object> readListOfObject(PayloadReader in) {
      List<Object> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.free());
      }
      in.endArray();
      return list;
    }

    static List<Reports.Row> readListOfReportsRow(PayloadReader in) {
      List<Reports.Row> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readReportsRow(in));
      }
      in.endArray();
      return list;
    }

    static List<Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfObject(in);
    }

    static Reports.Batch readReportsBatch(PayloadReader in) {
      List<Reports.Row> rows = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "Items" -> rows = in.skipNull() ? null : Codecs.readListOfReportsRow(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Reports.Batch(in.required("Items", rows));
    }

    static Reports.Row readReportsRow(PayloadReader in) {
      String sku = null;
      String sold = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          case "sold" -> sold = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Reports.Row(in.required("sku", sku), in.required("sold", sold));
    }

    static Reports.Written readReportsWritten(PayloadReader in) {
      String run = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "MapRunArn" -> run = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Reports.Written(in.required("MapRunArn", run));
    }

    static void writeListOfReportsRow(PayloadWriter out, List<Reports.Row> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Reports.Row element : value) {
        Codecs.writeReportsRow(out, element);
      }
      out.endArray();
    }

    static void writeReportsBatch(PayloadWriter out, Reports.Batch value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("Items");
      Codecs.writeListOfReportsRow(out, value.rows());
      out.endObject();
    }

    static void writeReportsRow(PayloadWriter out, Reports.Row value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.name("sold");
      out.string(value.sold());
      out.endObject();
    }

    static void writeReportsWritten(PayloadWriter out, Reports.Written value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("MapRunArn");
      out.string(value.run());
      out.endObject();
    }
  }
}
