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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Lambda functions of {@link Fleet}.
 */
@GeneratedFrom("app.Fleet")
public final class FleetFunctions {
  private FleetFunctions() {
  }

  /**
   * The Lambda function of the state <code>Free</code>: {@code Fleet.Trucks::free}.
   */
  public static class FreeFunction extends EntryPoint<FreeInput, List<Fleet.Truck>> {
    private final Fleet.Trucks workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FreeFunction() {
      this(TrucksHandlers.shared());
    }

    FreeFunction(Fleet.Trucks workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FreeInput read(PayloadReader in) {
      return Codecs.readFreeInput(in);
    }

    @Override
    protected List<Fleet.Truck> handle(FreeInput input, Context context) throws Throwable {
      return workflow.free(input.day());
    }

    @Override
    protected void write(PayloadWriter out, List<Fleet.Truck> output) throws IOException {
      Codecs.writeListOfFleetTruck(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Load</code>: {@code Fleet.EachTruck::load}.
   */
  public static class LoadFunction extends EntryPoint<LoadInput, Fleet.Truck> {
    private final Fleet.EachTruck workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LoadFunction() {
      this(EachTruckHandlers.shared());
    }

    LoadFunction(Fleet.EachTruck workflow) {
      this.workflow = workflow;
    }

    @Override
    protected LoadInput read(PayloadReader in) {
      return Codecs.readLoadInput(in);
    }

    @Override
    protected Fleet.Truck handle(LoadInput input, Context context) throws Throwable {
      return workflow.load(input.truck(), input.drivers());
    }

    @Override
    protected void write(PayloadWriter out, Fleet.Truck output) throws IOException {
      Codecs.writeFleetTruck(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Fleet}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerAsk(
        FleetWorkflow.Answer<Map<String, Object>, List<Object>> answer) {
      return new EntryPoint<Map<String, Object>, List<Object>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Map<String, Object> read(PayloadReader in) {
          return (Map<String, Object>) in.free();
        }

        @Override
        protected List<Object> handle(Map<String, Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Object> output) throws IOException {
          Codecs.writeListOfObject(out, output);
        }
      };
    }

    static RequestStreamHandler answerComputed(FleetWorkflow.Answer<List<Object>, Object> answer) {
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

    static RequestStreamHandler answerFiles(
        FleetWorkflow.Answer<Map<String, Object>, Object> answer) {
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

    static RequestStreamHandler answerFixed(FleetWorkflow.Answer<List<Object>, Object> answer) {
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

    static RequestStreamHandler answerTours(
        FleetWorkflow.Answer<List<Object>, List<Fleet.Truck>> answer) {
      return new EntryPoint<List<Object>, List<Fleet.Truck>>() {
        @Override
        @SuppressWarnings("unchecked")
        protected List<Object> read(PayloadReader in) {
          return (List<Object>) in.free();
        }

        @Override
        protected List<Fleet.Truck> handle(List<Object> input, Context context) throws Exception {
          return answer.answer(input);
        }

        @Override
        protected void write(PayloadWriter out, List<Fleet.Truck> output) throws IOException {
          Codecs.writeListOfFleetTruck(out, output);
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
      if (payload != null && payload.getClass() == Fleet.Truck.class) {
        Codecs.writeFleetTruck(out, (Fleet.Truck) payload);
      } else if (payload != null && payload.getClass() == FreeInput.class) {
        Codecs.writeFreeInput(out, (FreeInput) payload);
      } else if (payload != null && payload.getClass() == LoadInput.class) {
        Codecs.writeLoadInput(out, (LoadInput) payload);
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
      if (type == Fleet.Truck.class) {
        return type.cast(Codecs.readFleetTruck(in));
      }
      if (type == FreeInput.class) {
        return type.cast(Codecs.readFreeInput(in));
      }
      if (type == LoadInput.class) {
        return type.cast(Codecs.readLoadInput(in));
      }
      return type.cast(in.free());
    }

    static Fleet.Truck readFleetTruck(PayloadReader in) {
      String plate = null;
      Integer load = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "plate" -> plate = in.skipNull() ? null : in.string();
          case "load" -> load = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Fleet.Truck(in.required("plate", plate), in.required("load", load));
    }

    static FreeInput readFreeInput(PayloadReader in) {
      String day = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "day" -> day = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new FreeInput(in.required("day", day));
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

    static LoadInput readLoadInput(PayloadReader in) {
      Fleet.Truck truck = null;
      List<String> drivers = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "truck" -> truck = in.skipNull() ? null : Codecs.readFleetTruck(in);
          case "drivers" -> drivers = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new LoadInput(in.required("truck", truck), in.required("drivers", drivers));
    }

    static Map<String, Object> readMapOfStringAndObject(PayloadReader in) {
      Map<String, Object> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, in.free());
      }
      in.endObject();
      return map;
    }

    static Map<String, Object> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readMapOfStringAndObject(in);
    }

    static void writeFleetTruck(PayloadWriter out, Fleet.Truck value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("plate");
      out.string(value.plate());
      out.name("load");
      out.int32(value.load());
      out.endObject();
    }

    static void writeFreeInput(PayloadWriter out, FreeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("day");
      out.string(value.day());
      out.endObject();
    }

    static void writeListOfFleetTruck(PayloadWriter out, List<Fleet.Truck> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Fleet.Truck element : value) {
        Codecs.writeFleetTruck(out, element);
      }
      out.endArray();
    }

    static void writeListOfObject(PayloadWriter out, List<Object> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Object element : value) {
        out.free(element);
      }
      out.endArray();
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeLoadInput(PayloadWriter out, LoadInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("truck");
      Codecs.writeFleetTruck(out, value.truck());
      out.name("drivers");
      Codecs.writeListOfString(out, value.drivers());
      out.endObject();
    }
  }
}
