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
 * The Lambda functions of {@link Greetings}.
 */
@GeneratedFrom("app.Greetings")
public final class MyGreetingsFunctions {
  private MyGreetingsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Hello</code>: {@code Greetings.English::hello}.
   */
  public static class MyHelloFunction extends EntryPoint<MyHelloInput, String> {
    private final Greetings.English workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MyHelloFunction() {
      this(MyEnglishHandlers.shared());
    }

    MyHelloFunction(Greetings.English workflow) {
      this.workflow = workflow;
    }

    @Override
    protected MyHelloInput read(PayloadReader in) {
      return Codecs.readMyHelloInput(in);
    }

    @Override
    protected String handle(MyHelloInput input, Context context) throws Throwable {
      return workflow.hello(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Bonjour</code>: {@code Greetings.French::bonjour}.
   */
  public static class MyBonjourFunction extends EntryPoint<MyBonjourInput, String> {
    private final Greetings.French workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MyBonjourFunction() {
      this(MyFrenchHandlers.shared());
    }

    MyBonjourFunction(Greetings.French workflow) {
      this.workflow = workflow;
    }

    @Override
    protected MyBonjourInput read(PayloadReader in) {
      return Codecs.readMyBonjourInput(in);
    }

    @Override
    protected String handle(MyBonjourInput input, Context context) throws Throwable {
      return workflow.bonjour(input.name());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Greetings}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static RequestStreamHandler answerBoth(MyGreetingsWorkflow.Answer<Object, Object> answer) {
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
      if (payload != null && payload.getClass() == MyHelloInput.class) {
        Codecs.writeMyHelloInput(out, (MyHelloInput) payload);
      } else if (payload != null && payload.getClass() == MyBonjourInput.class) {
        Codecs.writeMyBonjourInput(out, (MyBonjourInput) payload);
      } else if (payload != null && payload.getClass() == MyGreetingsInput.class) {
        Codecs.writeMyGreetingsInput(out, (MyGreetingsInput) payload);
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
      if (type == MyHelloInput.class) {
        return type.cast(Codecs.readMyHelloInput(in));
      }
      if (type == MyBonjourInput.class) {
        return type.cast(Codecs.readMyBonjourInput(in));
      }
      if (type == MyGreetingsInput.class) {
        return type.cast(Codecs.readMyGreetingsInput(in));
      }
      return type.cast(in.free());
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

    static MyBonjourInput readMyBonjourInput(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new MyBonjourInput(in.required("name", name));
    }

    static MyGreetingsInput readMyGreetingsInput(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new MyGreetingsInput(in.required("name", name));
    }

    static MyHelloInput readMyHelloInput(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new MyHelloInput(in.required("name", name));
    }

    static List<String> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readListOfString(in);
    }

    static void writeMyBonjourInput(PayloadWriter out, MyBonjourInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }

    static void writeMyGreetingsInput(PayloadWriter out, MyGreetingsInput value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }

    static void writeMyHelloInput(PayloadWriter out, MyHelloInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }
  }
}
