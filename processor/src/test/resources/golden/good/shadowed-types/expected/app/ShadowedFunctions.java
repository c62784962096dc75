package app;

import com.amazonaws.services.lambda.runtime.Context;
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
import java.util.Optional;

/**
 * The Lambda functions of {@link Shadowed}.
 */
@GeneratedFrom("app.Shadowed")
public final class ShadowedFunctions {
  private ShadowedFunctions() {
  }

  /**
   * The Lambda function of the state <code>First</code>: {@code Shadowed::first}.
   */
  public static class FirstFunction extends EntryPoint<FirstInput, FirstOutput> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FirstFunction() {
      this(ShadowedHandlers.shared());
    }

    FirstFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected FirstInput read(PayloadReader in) {
      return Codecs.readFirstInput(in);
    }

    @java.lang.Override
    protected FirstOutput handle(FirstInput input, Context context) throws Throwable {
      return workflow.first(input.name(), input.own(), input.number(), input.boxed());
    }

    @java.lang.Override
    protected void write(PayloadWriter out, FirstOutput output) throws IOException {
      Codecs.writeFirstOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Second</code>: {@code Shadowed::second}.
   */
  public static class SecondFunction extends EntryPoint<SecondInput, Optional<java.lang.String>> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SecondFunction() {
      this(ShadowedHandlers.shared());
    }

    SecondFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected SecondInput read(PayloadReader in) {
      return Codecs.readSecondInput(in);
    }

    @java.lang.Override
    protected Optional<java.lang.String> handle(SecondInput input, Context context) throws
        Throwable {
      return workflow.second(input.list(), input.map(), input.maybe(), input.answer());
    }

    @java.lang.Override
    protected void write(PayloadWriter out, Optional<java.lang.String> output) throws IOException {
      if (out.required(output).isPresent()) {
        out.string(output.get());
      } else {
        out.nullValue();
      }
    }
  }

  /**
   * The Lambda function of the state <code>Fourth</code>: {@code Shadowed::fourth}.
   */
  public static class FourthFunction extends EntryPoint<Shadowed.Integer, Answer> {
    private final Shadowed workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FourthFunction() {
      this(ShadowedHandlers.shared());
    }

    FourthFunction(Shadowed workflow) {
      this.workflow = workflow;
    }

    @java.lang.Override
    protected Shadowed.Integer read(PayloadReader in) {
      return Codecs.readShadowedInteger(in);
    }

    @java.lang.Override
    protected Answer handle(Shadowed.Integer input, Context context) throws Throwable {
      return workflow.fourth(input);
    }

    @java.lang.Override
    protected void write(PayloadWriter out, Answer output) throws IOException {
      Codecs.writeAnswer(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Shadowed}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static java.lang.String json(java.lang.Object payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        payload(out, payload);
        return new java.lang.String(out.toBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void payload(PayloadWriter out, java.lang.Object payload) throws IOException {
      if (payload != null && payload.getClass() == app.String.class) {
        Codecs.writeString(out, (app.String) payload);
      } else if (payload != null && payload.getClass() == Shadowed.Integer.class) {
        Codecs.writeShadowedInteger(out, (Shadowed.Integer) payload);
      } else if (payload != null && payload.getClass() == FirstInput.class) {
        Codecs.writeFirstInput(out, (FirstInput) payload);
      } else if (payload != null && payload.getClass() == FirstOutput.class) {
        Codecs.writeFirstOutput(out, (FirstOutput) payload);
      } else if (payload != null && payload.getClass() == Answer.class) {
        Codecs.writeAnswer(out, (Answer) payload);
      } else if (payload != null && payload.getClass() == SecondInput.class) {
        Codecs.writeSecondInput(out, (SecondInput) payload);
      } else if (payload instanceof Collection<?> elements) {
        out.beginArray();
        for (java.lang.Object element : elements) {
          payload(out, element);
        }
        out.endArray();
      } else {
        out.free(payload);
      }
    }

    static <T> T read(java.lang.String json, Class<T> type) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      if (type == app.String.class) {
        return type.cast(Codecs.readString(in));
      }
      if (type == Shadowed.Integer.class) {
        return type.cast(Codecs.readShadowedInteger(in));
      }
      if (type == FirstInput.class) {
        return type.cast(Codecs.readFirstInput(in));
      }
      if (type == FirstOutput.class) {
        return type.cast(Codecs.readFirstOutput(in));
      }
      if (type == Answer.class) {
        return type.cast(Codecs.readAnswer(in));
      }
      if (type == SecondInput.class) {
        return type.cast(Codecs.readSecondInput(in));
      }
      return type.cast(in.free());
    }

    static Answer readAnswer(PayloadReader in) {
      java.lang.String text = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Answer(in.required("text", text));
    }

    static FirstInput readFirstInput(PayloadReader in) {
      java.lang.String name = null;
      app.String own = null;
      Shadowed.Integer number = null;
      Integer boxed = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          case "own" -> own = in.skipNull() ? null : Codecs.readString(in);
          case "number" -> number = in.skipNull() ? null : Codecs.readShadowedInteger(in);
          case "boxed" -> boxed = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new FirstInput(in.required("name", name), in.required("own", own),
          in.required("number", number), in.required("boxed", boxed));
    }

    static FirstOutput readFirstOutput(PayloadReader in) {
      java.lang.String text = null;
      app.String own = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "own" -> own = in.skipNull() ? null : Codecs.readString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new FirstOutput(in.required("text", text), in.required("own", own));
    }

    static List<java.lang.String> readListOfString(PayloadReader in) {
      List<java.lang.String> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.string());
      }
      in.endArray();
      return list;
    }

    static Map<java.lang.String, app.String> readMapOfStringAndString(PayloadReader in) {
      Map<java.lang.String, app.String> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        java.lang.String name = in.nextName();
        map.put(name, Codecs.readString(in));
      }
      in.endObject();
      return map;
    }

    static SecondInput readSecondInput(PayloadReader in) {
      List<java.lang.String> list = null;
      Map<java.lang.String, app.String> map = null;
      app.String maybe = null;
      Answer answer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "list" -> list = in.skipNull() ? null : Codecs.readListOfString(in);
          case "map" -> map = in.skipNull() ? null : Codecs.readMapOfStringAndString(in);
          case "maybe" -> maybe = in.skipNull() ? null : Codecs.readString(in);
          case "answer" -> answer = in.skipNull() ? null : Codecs.readAnswer(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new SecondInput(in.required("list", list), in.required("map", map),
          Optional.ofNullable(maybe), Optional.ofNullable(answer));
    }

    static Shadowed.Integer readShadowedInteger(PayloadReader in) {
      Integer value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "value" -> value = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Shadowed.Integer(in.required("value", value));
    }

    static app.String readString(PayloadReader in) {
      java.lang.String text = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new app.String(in.required("text", text));
    }

    static void writeAnswer(PayloadWriter out, Answer value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.endObject();
    }

    static void writeFirstInput(PayloadWriter out, FirstInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.name("own");
      Codecs.writeString(out, value.own());
      out.name("number");
      Codecs.writeShadowedInteger(out, value.number());
      out.name("boxed");
      out.int32(out.required(value.boxed()));
      out.endObject();
    }

    static void writeFirstOutput(PayloadWriter out, FirstOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.name("own");
      Codecs.writeString(out, value.own());
      out.endObject();
    }

    static void writeListOfString(PayloadWriter out, List<java.lang.String> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (java.lang.String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeMapOfStringAndString(PayloadWriter out,
        Map<java.lang.String, app.String> value) throws IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<java.lang.String, ? extends app.String> entry : value.entrySet()) {
        out.name(entry.getKey());
        Codecs.writeString(out, entry.getValue());
      }
      out.endObject();
    }

    static void writeSecondInput(PayloadWriter out, SecondInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("list");
      Codecs.writeListOfString(out, value.list());
      out.name("map");
      Codecs.writeMapOfStringAndString(out, value.map());
      if (out.required(value.maybe()).isPresent()) {
        out.name("maybe");
        Codecs.writeString(out, value.maybe().get());
      }
      if (out.required(value.answer()).isPresent()) {
        out.name("answer");
        Codecs.writeAnswer(out, value.answer().get());
      }
      out.endObject();
    }

    static void writeShadowedInteger(PayloadWriter out, Shadowed.Integer value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("value");
      out.int32(value.value());
      out.endObject();
    }

    static void writeString(PayloadWriter out, app.String value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.endObject();
    }
  }
}
