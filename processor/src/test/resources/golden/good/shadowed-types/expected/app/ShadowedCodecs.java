package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link Shadowed}.
 */
@GeneratedFrom("app.Shadowed")
final class ShadowedCodecs {
  private ShadowedCodecs() {
  }

  static FirstInput readFirstInput(PayloadReader in) {
    java.lang.String name = null;
    String own = null;
    Shadowed.Integer number = null;
    Integer boxed = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        case "own" -> own = in.skipNull() ? null : ShadowedCodecs.readString(in);
        case "number" -> number = in.skipNull() ? null : ShadowedCodecs.readShadowedInteger(in);
        case "boxed" -> boxed = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new FirstInput(in.required("name", name), in.required("own", own),
        in.required("number", number), in.required("boxed", boxed));
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

  static Map<java.lang.String, String> readMapOfStringAndString(PayloadReader in) {
    Map<java.lang.String, String> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      java.lang.String name = in.nextName();
      map.put(name, ShadowedCodecs.readString(in));
    }
    in.endObject();
    return map;
  }

  static SecondInput readSecondInput(PayloadReader in) {
    List<java.lang.String> list = null;
    Map<java.lang.String, String> map = null;
    String maybe = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "list" -> list = in.skipNull() ? null : ShadowedCodecs.readListOfString(in);
        case "map" -> map = in.skipNull() ? null : ShadowedCodecs.readMapOfStringAndString(in);
        case "maybe" -> maybe = in.skipNull() ? null : ShadowedCodecs.readString(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new SecondInput(in.required("list", list), in.required("map", map),
        Optional.ofNullable(maybe));
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

  static String readString(PayloadReader in) {
    java.lang.String text = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "text" -> text = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new String(in.required("text", text));
  }

  static void writeFirstOutput(PayloadWriter out, FirstOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("text");
    out.string(value.text());
    out.name("own");
    ShadowedCodecs.writeString(out, value.own());
    out.endObject();
  }

  static void writeShadowedInteger(PayloadWriter out, Shadowed.Integer value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("value");
    out.int32(value.value());
    out.endObject();
  }

  static void writeString(PayloadWriter out, String value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("text");
    out.string(value.text());
    out.endObject();
  }
}
