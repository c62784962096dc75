package app;

import io.github.stepmark.GeneratedFrom;
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
 * Reads and writes the payloads of {@link Colliding}.
 */
@GeneratedFrom("app.Colliding")
final class CollidingCodecs {
  private CollidingCodecs() {
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
    if (payload instanceof Colliding.Case) {
      CollidingCodecs.writeCollidingCase(out, (Colliding.Case) payload);
    } else if (payload != null && payload.getClass() == WorkflowInput.class) {
      CollidingCodecs.writeWorkflowInput(out, (WorkflowInput) payload);
    } else if (payload != null && payload.getClass() == Colliding.Names.class) {
      CollidingCodecs.writeCollidingNames(out, (Colliding.Names) payload);
    } else if (payload != null && payload.getClass() == AnsweredOutput.class) {
      CollidingCodecs.writeAnsweredOutput(out, (AnsweredOutput) payload);
    } else if (payload != null && payload.getClass() == Colliding.Bean.class) {
      CollidingCodecs.writeCollidingBean(out, (Colliding.Bean) payload);
    } else if (payload != null && payload.getClass() == Colliding.One.class) {
      CollidingCodecs.writeCollidingOne(out, (Colliding.One) payload);
    } else if (payload != null && payload.getClass() == ReadInput.class) {
      CollidingCodecs.writeReadInput(out, (ReadInput) payload);
    } else if (payload != null && payload.getClass() == WriteInput.class) {
      CollidingCodecs.writeWriteInput(out, (WriteInput) payload);
    } else if (payload != null && payload.getClass() == HandleInput.class) {
      CollidingCodecs.writeHandleInput(out, (HandleInput) payload);
    } else if (payload != null && payload.getClass() == CollidingInput.class) {
      CollidingCodecs.writeCollidingInput(out, (CollidingInput) payload);
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
    if (type == Colliding.Case.class) {
      return type.cast(CollidingCodecs.readCollidingCase(in));
    }
    if (type == WorkflowInput.class) {
      return type.cast(CollidingCodecs.readWorkflowInput(in));
    }
    if (type == Colliding.Names.class) {
      return type.cast(CollidingCodecs.readCollidingNames(in));
    }
    if (type == AnsweredOutput.class) {
      return type.cast(CollidingCodecs.readAnsweredOutput(in));
    }
    if (type == Colliding.Bean.class) {
      return type.cast(CollidingCodecs.readCollidingBean(in));
    }
    if (type == Colliding.One.class) {
      return type.cast(CollidingCodecs.readCollidingOne(in));
    }
    if (type == ReadInput.class) {
      return type.cast(CollidingCodecs.readReadInput(in));
    }
    if (type == WriteInput.class) {
      return type.cast(CollidingCodecs.readWriteInput(in));
    }
    if (type == HandleInput.class) {
      return type.cast(CollidingCodecs.readHandleInput(in));
    }
    if (type == CollidingInput.class) {
      return type.cast(CollidingCodecs.readCollidingInput(in));
    }
    return type.cast(in.free());
  }

  static AnsweredOutput readAnsweredOutput(PayloadReader in) {
    String in_ = null;
    String out = null;
    String value = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "in" -> in_ = in.skipNull() ? null : in.string();
        case "out" -> out = in.skipNull() ? null : in.string();
        case "value" -> value = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new AnsweredOutput(in.required("in", in_), in.required("out", out),
        in.required("value", value));
  }

  static Colliding.Bean readCollidingBean(PayloadReader in) {
    String bean_ = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "bean" -> bean_ = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    Colliding.Bean bean = new Colliding.Bean();
    bean.setBean(in.required("bean", bean_));
    return bean;
  }

  static Colliding.Case readCollidingCase(PayloadReader in) {
    switch (in.discriminator("type")) {
      case "One":
        return CollidingCodecs.readCollidingOne(in);
      default:
        throw in.unknownDiscriminator("type", "One");
    }
  }

  static CollidingInput readCollidingInput(PayloadReader in) {
    String in_ = null;
    String out = null;
    String value = null;
    String bean_ = null;
    String input = null;
    String output = null;
    String context = null;
    String workflow = null;
    String answer = null;
    String functions = null;
    String list = null;
    String map = null;
    String name = null;
    String array = null;
    String element = null;
    String entry = null;
    String each = null;
    String i = null;
    String e = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "in" -> in_ = in.skipNull() ? null : in.string();
        case "out" -> out = in.skipNull() ? null : in.string();
        case "value" -> value = in.skipNull() ? null : in.string();
        case "bean" -> bean_ = in.skipNull() ? null : in.string();
        case "input" -> input = in.skipNull() ? null : in.string();
        case "output" -> output = in.skipNull() ? null : in.string();
        case "context" -> context = in.skipNull() ? null : in.string();
        case "workflow" -> workflow = in.skipNull() ? null : in.string();
        case "answer" -> answer = in.skipNull() ? null : in.string();
        case "functions" -> functions = in.skipNull() ? null : in.string();
        case "list" -> list = in.skipNull() ? null : in.string();
        case "map" -> map = in.skipNull() ? null : in.string();
        case "name" -> name = in.skipNull() ? null : in.string();
        case "array" -> array = in.skipNull() ? null : in.string();
        case "element" -> element = in.skipNull() ? null : in.string();
        case "entry" -> entry = in.skipNull() ? null : in.string();
        case "each" -> each = in.skipNull() ? null : in.string();
        case "i" -> i = in.skipNull() ? null : in.string();
        case "e" -> e = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new CollidingInput(in.required("in", in_), in.required("out", out),
        in.required("value", value), in.required("bean", bean_), in.required("input", input),
        in.required("output", output), in.required("context", context),
        in.required("workflow", workflow), in.required("answer", answer),
        in.required("functions", functions), in.required("list", list), in.required("map", map),
        in.required("name", name), in.required("array", array), in.required("element", element),
        in.required("entry", entry), in.required("each", each), in.required("i", i),
        in.required("e", e));
  }

  static Colliding.Names readCollidingNames(PayloadReader in) {
    String in_ = null;
    String out = null;
    String value = null;
    String bean_ = null;
    String input = null;
    String output = null;
    String context = null;
    String workflow = null;
    String answer = null;
    String functions = null;
    String list = null;
    String map = null;
    String name = null;
    String array = null;
    String element = null;
    String entry = null;
    String each = null;
    String i = null;
    String e = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "in" -> in_ = in.skipNull() ? null : in.string();
        case "out" -> out = in.skipNull() ? null : in.string();
        case "value" -> value = in.skipNull() ? null : in.string();
        case "bean" -> bean_ = in.skipNull() ? null : in.string();
        case "input" -> input = in.skipNull() ? null : in.string();
        case "output" -> output = in.skipNull() ? null : in.string();
        case "context" -> context = in.skipNull() ? null : in.string();
        case "workflow" -> workflow = in.skipNull() ? null : in.string();
        case "answer" -> answer = in.skipNull() ? null : in.string();
        case "functions" -> functions = in.skipNull() ? null : in.string();
        case "list" -> list = in.skipNull() ? null : in.string();
        case "map" -> map = in.skipNull() ? null : in.string();
        case "name" -> name = in.skipNull() ? null : in.string();
        case "array" -> array = in.skipNull() ? null : in.string();
        case "element" -> element = in.skipNull() ? null : in.string();
        case "entry" -> entry = in.skipNull() ? null : in.string();
        case "each" -> each = in.skipNull() ? null : in.string();
        case "i" -> i = in.skipNull() ? null : in.string();
        case "e" -> e = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Colliding.Names(in.required("in", in_), in.required("out", out),
        in.required("value", value), in.required("bean", bean_), in.required("input", input),
        in.required("output", output), in.required("context", context),
        in.required("workflow", workflow), in.required("answer", answer),
        in.required("functions", functions), in.required("list", list), in.required("map", map),
        in.required("name", name), in.required("array", array), in.required("element", element),
        in.required("entry", entry), in.required("each", each), in.required("i", i),
        in.required("e", e));
  }

  static Colliding.One readCollidingOne(PayloadReader in) {
    String each = null;
    String value = null;
    String out = null;
    List<String> list = null;
    Map<String, String> map = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "each" -> each = in.skipNull() ? null : in.string();
        case "value" -> value = in.skipNull() ? null : in.string();
        case "out" -> out = in.skipNull() ? null : in.string();
        case "list" -> list = in.skipNull() ? null : CollidingCodecs.readListOfString(in);
        case "map" -> map = in.skipNull() ? null : CollidingCodecs.readMapOfStringAndString(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new Colliding.One(in.required("each", each), in.required("value", value),
        in.required("out", out), in.required("list", list), in.required("map", map));
  }

  static HandleInput readHandleInput(PayloadReader in) {
    String in_ = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "in" -> in_ = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new HandleInput(in.required("in", in_));
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

  static Map<String, String> readMapOfStringAndString(PayloadReader in) {
    Map<String, String> map = new LinkedHashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String name = in.nextName();
      map.put(name, in.string());
    }
    in.endObject();
    return map;
  }

  static String readOutputJson(String json) {
    PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
    return in.string();
  }

  static ReadInput readReadInput(PayloadReader in) {
    Colliding.Case context = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "context" -> context = in.skipNull() ? null : CollidingCodecs.readCollidingCase(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new ReadInput(in.required("context", context));
  }

  static WorkflowInput readWorkflowInput(PayloadReader in) {
    String in_ = null;
    String out = null;
    String value = null;
    String bean_ = null;
    String input = null;
    String output = null;
    String context = null;
    String workflow = null;
    String answer = null;
    String functions = null;
    String list = null;
    String map = null;
    String name = null;
    String array = null;
    String element = null;
    String entry = null;
    String each = null;
    String i = null;
    String e = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "in" -> in_ = in.skipNull() ? null : in.string();
        case "out" -> out = in.skipNull() ? null : in.string();
        case "value" -> value = in.skipNull() ? null : in.string();
        case "bean" -> bean_ = in.skipNull() ? null : in.string();
        case "input" -> input = in.skipNull() ? null : in.string();
        case "output" -> output = in.skipNull() ? null : in.string();
        case "context" -> context = in.skipNull() ? null : in.string();
        case "workflow" -> workflow = in.skipNull() ? null : in.string();
        case "answer" -> answer = in.skipNull() ? null : in.string();
        case "functions" -> functions = in.skipNull() ? null : in.string();
        case "list" -> list = in.skipNull() ? null : in.string();
        case "map" -> map = in.skipNull() ? null : in.string();
        case "name" -> name = in.skipNull() ? null : in.string();
        case "array" -> array = in.skipNull() ? null : in.string();
        case "element" -> element = in.skipNull() ? null : in.string();
        case "entry" -> entry = in.skipNull() ? null : in.string();
        case "each" -> each = in.skipNull() ? null : in.string();
        case "i" -> i = in.skipNull() ? null : in.string();
        case "e" -> e = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WorkflowInput(in.required("in", in_), in.required("out", out),
        in.required("value", value), in.required("bean", bean_), in.required("input", input),
        in.required("output", output), in.required("context", context),
        in.required("workflow", workflow), in.required("answer", answer),
        in.required("functions", functions), in.required("list", list), in.required("map", map),
        in.required("name", name), in.required("array", array), in.required("element", element),
        in.required("entry", entry), in.required("each", each), in.required("i", i),
        in.required("e", e));
  }

  static WriteInput readWriteInput(PayloadReader in) {
    String out = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "out" -> out = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new WriteInput(in.required("out", out));
  }

  static void writeAnsweredOutput(PayloadWriter out, AnsweredOutput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("in");
    out.string(value.in());
    out.name("out");
    out.string(value.out());
    out.name("value");
    out.string(value.value());
    out.endObject();
  }

  static void writeCollidingBean(PayloadWriter out, Colliding.Bean value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("bean");
    out.string(value.getBean());
    out.endObject();
  }

  static void writeCollidingCase(PayloadWriter out, Colliding.Case value) throws IOException {
    out.required(value);
    out.beginObject();
    if (value instanceof Colliding.One each) {
      out.name("type");
      out.string("One");
      out.name("each");
      out.string(each.each());
      out.name("value");
      out.string(each.value());
      out.name("out");
      out.string(each.out());
      out.name("list");
      CollidingCodecs.writeListOfString(out, each.list());
      out.name("map");
      CollidingCodecs.writeMapOfStringAndString(out, each.map());
    }
    out.endObject();
  }

  static void writeCollidingInput(PayloadWriter out, CollidingInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("in");
    out.string(value.in());
    out.name("out");
    out.string(value.out());
    out.name("value");
    out.string(value.value());
    out.name("bean");
    out.string(value.bean());
    out.name("input");
    out.string(value.input());
    out.name("output");
    out.string(value.output());
    out.name("context");
    out.string(value.context());
    out.name("workflow");
    out.string(value.workflow());
    out.name("answer");
    out.string(value.answer());
    out.name("functions");
    out.string(value.functions());
    out.name("list");
    out.string(value.list());
    out.name("map");
    out.string(value.map());
    out.name("name");
    out.string(value.name());
    out.name("array");
    out.string(value.array());
    out.name("element");
    out.string(value.element());
    out.name("entry");
    out.string(value.entry());
    out.name("each");
    out.string(value.each());
    out.name("i");
    out.string(value.i());
    out.name("e");
    out.string(value.e());
    out.endObject();
  }

  static void writeCollidingNames(PayloadWriter out, Colliding.Names value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("in");
    out.string(value.in());
    out.name("out");
    out.string(value.out());
    out.name("value");
    out.string(value.value());
    out.name("bean");
    out.string(value.bean());
    out.name("input");
    out.string(value.input());
    out.name("output");
    out.string(value.output());
    out.name("context");
    out.string(value.context());
    out.name("workflow");
    out.string(value.workflow());
    out.name("answer");
    out.string(value.answer());
    out.name("functions");
    out.string(value.functions());
    out.name("list");
    out.string(value.list());
    out.name("map");
    out.string(value.map());
    out.name("name");
    out.string(value.name());
    out.name("array");
    out.string(value.array());
    out.name("element");
    out.string(value.element());
    out.name("entry");
    out.string(value.entry());
    out.name("each");
    out.string(value.each());
    out.name("i");
    out.string(value.i());
    out.name("e");
    out.string(value.e());
    out.endObject();
  }

  static void writeCollidingOne(PayloadWriter out, Colliding.One value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("each");
    out.string(value.each());
    out.name("value");
    out.string(value.value());
    out.name("out");
    out.string(value.out());
    out.name("list");
    CollidingCodecs.writeListOfString(out, value.list());
    out.name("map");
    CollidingCodecs.writeMapOfStringAndString(out, value.map());
    out.endObject();
  }

  static void writeHandleInput(PayloadWriter out, HandleInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("in");
    out.string(value.in());
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

  static void writeMapOfStringAndString(PayloadWriter out, Map<String, String> value) throws
      IOException {
    out.required(value);
    out.beginObject();
    for (Map.Entry<String, ? extends String> entry : value.entrySet()) {
      out.name(entry.getKey());
      out.string(entry.getValue());
    }
    out.endObject();
  }

  static void writeReadInput(PayloadWriter out, ReadInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("context");
    CollidingCodecs.writeCollidingCase(out, value.context());
    out.endObject();
  }

  static void writeWorkflowInput(PayloadWriter out, WorkflowInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("in");
    out.string(value.in());
    out.name("out");
    out.string(value.out());
    out.name("value");
    out.string(value.value());
    out.name("bean");
    out.string(value.bean());
    out.name("input");
    out.string(value.input());
    out.name("output");
    out.string(value.output());
    out.name("context");
    out.string(value.context());
    out.name("workflow");
    out.string(value.workflow());
    out.name("answer");
    out.string(value.answer());
    out.name("functions");
    out.string(value.functions());
    out.name("list");
    out.string(value.list());
    out.name("map");
    out.string(value.map());
    out.name("name");
    out.string(value.name());
    out.name("array");
    out.string(value.array());
    out.name("element");
    out.string(value.element());
    out.name("entry");
    out.string(value.entry());
    out.name("each");
    out.string(value.each());
    out.name("i");
    out.string(value.i());
    out.name("e");
    out.string(value.e());
    out.endObject();
  }

  static void writeWriteInput(PayloadWriter out, WriteInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("out");
    out.string(value.out());
    out.endObject();
  }
}
