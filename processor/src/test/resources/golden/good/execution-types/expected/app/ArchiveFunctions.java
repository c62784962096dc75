package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The Lambda functions of {@link Archive}.
 */
@GeneratedFrom("app.Archive")
public final class ArchiveFunctions {
  private ArchiveFunctions() {
  }

  /**
   * Reads and writes the payloads of {@link Archive}.
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
      if (payload != null && payload.getClass() == Archive.File.class) {
        Codecs.writeArchiveFile(out, (Archive.File) payload);
      } else if (payload != null && payload.getClass() == Archive.Line.class) {
        Codecs.writeArchiveLine(out, (Archive.Line) payload);
      } else if (payload != null && payload.getClass() == ArchiveOutput.class) {
        Codecs.writeArchiveOutput(out, (ArchiveOutput) payload);
      } else if (payload != null && payload.getClass() == ArchiveOutput.Class.class) {
        Codecs.writeArchiveOutputClass(out, (ArchiveOutput.Class) payload);
      } else if (payload != null && payload.getClass() == ArchiveOutput.Value.class) {
        Codecs.writeArchiveOutputValue(out, (ArchiveOutput.Value) payload);
      } else if (payload != null && payload.getClass() == ArchiveOutput.First.class) {
        Codecs.writeArchiveOutputFirst(out, (ArchiveOutput.First) payload);
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
      if (type == Archive.File.class) {
        return type.cast(Codecs.readArchiveFile(in));
      }
      if (type == Archive.Line.class) {
        return type.cast(Codecs.readArchiveLine(in));
      }
      if (type == ArchiveOutput.class) {
        return type.cast(Codecs.readArchiveOutput(in));
      }
      if (type == ArchiveOutput.Class.class) {
        return type.cast(Codecs.readArchiveOutputClass(in));
      }
      if (type == ArchiveOutput.Value.class) {
        return type.cast(Codecs.readArchiveOutputValue(in));
      }
      if (type == ArchiveOutput.First.class) {
        return type.cast(Codecs.readArchiveOutputFirst(in));
      }
      return type.cast(in.free());
    }

    static Archive.File readArchiveFile(PayloadReader in) {
      String id = null;
      String note = null;
      Instant at = null;
      BigDecimal price = null;
      List<Archive.Line> lines = null;
      Object any = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "note" -> note = in.skipNull() ? null : in.string();
          case "at" -> at = in.skipNull() ? null : in.instant();
          case "price" -> price = in.skipNull() ? null : in.decimal();
          case "lines" -> lines = in.skipNull() ? null : Codecs.readListOfArchiveLine(in);
          case "any" -> any = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Archive.File(in.required("id", id), Optional.ofNullable(note),
          in.required("at", at), in.required("price", price), in.required("lines", lines),
          in.required("any", any));
    }

    static Archive.Line readArchiveLine(PayloadReader in) {
      String sku = null;
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Archive.Line(in.required("sku", sku), in.required("count", count));
    }

    static ArchiveOutput readArchiveOutput(PayloadReader in) {
      String id = null;
      ArchiveOutput.Class class_ = null;
      Instant at = null;
      BigDecimal price = null;
      List<Archive.Line> lines = null;
      ArchiveOutput.First first = null;
      Object any = null;
      Boolean done = null;
      Long size = null;
      Map<String, Object> none = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "id" -> id = in.skipNull() ? null : in.string();
          case "class" -> class_ = in.skipNull() ? null : Codecs.readArchiveOutputClass(in);
          case "at" -> at = in.skipNull() ? null : in.instant();
          case "price" -> price = in.skipNull() ? null : in.decimal();
          case "lines" -> lines = in.skipNull() ? null : Codecs.readListOfArchiveLine(in);
          case "first" -> first = in.skipNull() ? null : Codecs.readArchiveOutputFirst(in);
          case "any" -> any = in.skipNull() ? null : in.free();
          case "done" -> done = in.skipNull() ? null : in.bool();
          case "size" -> size = in.skipNull() ? null : in.int64();
          case "none" -> none = in.skipNull() ? null : Codecs.readMapOfStringAndObject(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveOutput(in.required("id", id), in.required("class", class_),
          in.required("at", at), in.required("price", price), in.required("lines", lines),
          in.required("first", first), any, in.required("done", done), in.required("size", size),
          in.required("none", none));
    }

    static ArchiveOutput.Class readArchiveOutputClass(PayloadReader in) {
      String note = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "note" -> note = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveOutput.Class(Optional.ofNullable(note));
    }

    static ArchiveOutput.First readArchiveOutputFirst(PayloadReader in) {
      ArchiveOutput.Value value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "value" -> value = in.skipNull() ? null : Codecs.readArchiveOutputValue(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveOutput.First(in.required("value", value));
    }

    static ArchiveOutput.Value readArchiveOutputValue(PayloadReader in) {
      String sku = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ArchiveOutput.Value(in.required("sku", sku));
    }

    static List<Archive.Line> readListOfArchiveLine(PayloadReader in) {
      List<Archive.Line> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readArchiveLine(in));
      }
      in.endArray();
      return list;
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

    static void writeArchiveFile(PayloadWriter out, Archive.File value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.name("at");
      out.instant(value.at());
      out.name("price");
      out.decimal(value.price());
      out.name("lines");
      Codecs.writeListOfArchiveLine(out, value.lines());
      out.name("any");
      out.free(out.required(value.any()));
      out.endObject();
    }

    static void writeArchiveLine(PayloadWriter out, Archive.Line value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeArchiveOutput(PayloadWriter out, ArchiveOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("id");
      out.string(value.id());
      out.name("class");
      Codecs.writeArchiveOutputClass(out, value.class_());
      out.name("at");
      out.instant(value.at());
      out.name("price");
      out.decimal(value.price());
      out.name("lines");
      Codecs.writeListOfArchiveLine(out, value.lines());
      out.name("first");
      Codecs.writeArchiveOutputFirst(out, value.first());
      if (value.any() != null) {
        out.name("any");
        out.free(value.any());
      }
      out.name("done");
      out.bool(value.done());
      out.name("size");
      out.int64(value.size());
      out.name("none");
      Codecs.writeMapOfStringAndObject(out, value.none());
      out.endObject();
    }

    static void writeArchiveOutputClass(PayloadWriter out, ArchiveOutput.Class value) throws
        IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.note()).isPresent()) {
        out.name("note");
        out.string(value.note().get());
      }
      out.endObject();
    }

    static void writeArchiveOutputFirst(PayloadWriter out, ArchiveOutput.First value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("value");
      Codecs.writeArchiveOutputValue(out, value.value());
      out.endObject();
    }

    static void writeArchiveOutputValue(PayloadWriter out, ArchiveOutput.Value value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.endObject();
    }

    static void writeListOfArchiveLine(PayloadWriter out, List<Archive.Line> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Archive.Line element : value) {
        Codecs.writeArchiveLine(out, element);
      }
      out.endArray();
    }

    static void writeMapOfStringAndObject(PayloadWriter out, Map<String, Object> value) throws
        IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Object> entry : value.entrySet()) {
        out.name(entry.getKey());
        out.free(entry.getValue());
      }
      out.endObject();
    }
  }
}
