package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Shapes}.
 */
@GeneratedFrom("app.Shapes")
final class ShapesCodecs {
  private ShapesCodecs() {
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
    if (payload instanceof Shapes.Shape) {
      ShapesCodecs.writeShapesShape(out, (Shapes.Shape) payload);
    } else if (payload instanceof Shapes.Answer) {
      ShapesCodecs.writeShapesAnswer(out, (Shapes.Answer) payload);
    } else if (payload != null && payload.getClass() == Shapes.Circle.class) {
      ShapesCodecs.writeShapesCircle(out, (Shapes.Circle) payload);
    } else if (payload != null && payload.getClass() == Shapes.Group.class) {
      ShapesCodecs.writeShapesGroup(out, (Shapes.Group) payload);
    } else if (payload != null && payload.getClass() == Shapes.Square.class) {
      ShapesCodecs.writeShapesSquare(out, (Shapes.Square) payload);
    } else if (payload != null && payload.getClass() == Shapes.No.class) {
      ShapesCodecs.writeShapesNo(out, (Shapes.No) payload);
    } else if (payload != null && payload.getClass() == Shapes.Yes.class) {
      ShapesCodecs.writeShapesYes(out, (Shapes.Yes) payload);
    } else if (payload != null && payload.getClass() == FinishInput.class) {
      ShapesCodecs.writeFinishInput(out, (FinishInput) payload);
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
    if (type == Shapes.Shape.class) {
      return type.cast(ShapesCodecs.readShapesShape(in));
    }
    if (type == Shapes.Answer.class) {
      return type.cast(ShapesCodecs.readShapesAnswer(in));
    }
    if (type == Shapes.Circle.class) {
      return type.cast(ShapesCodecs.readShapesCircle(in));
    }
    if (type == Shapes.Group.class) {
      return type.cast(ShapesCodecs.readShapesGroup(in));
    }
    if (type == Shapes.Square.class) {
      return type.cast(ShapesCodecs.readShapesSquare(in));
    }
    if (type == Shapes.No.class) {
      return type.cast(ShapesCodecs.readShapesNo(in));
    }
    if (type == Shapes.Yes.class) {
      return type.cast(ShapesCodecs.readShapesYes(in));
    }
    if (type == FinishInput.class) {
      return type.cast(ShapesCodecs.readFinishInput(in));
    }
    return type.cast(in.free());
  }

  static FinishInput readFinishInput(PayloadReader in) {
    Shapes.Yes yes = null;
    Shapes.Answer answer = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "yes" -> yes = in.skipNull() ? null : ShapesCodecs.readShapesYes(in);
        case "answer" -> answer = in.skipNull() ? null : ShapesCodecs.readShapesAnswer(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new FinishInput(in.required("yes", yes), in.required("answer", answer));
  }

  static List<Shapes.Shape> readListOfShapesShape(PayloadReader in) {
    List<Shapes.Shape> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(ShapesCodecs.readShapesShape(in));
    }
    in.endArray();
    return list;
  }

  static Shapes.Answer readShapesAnswer(PayloadReader in) {
    switch (in.discriminator("type")) {
      case "No":
        return ShapesCodecs.readShapesNo(in);
      case "Yes":
        return ShapesCodecs.readShapesYes(in);
      default:
        throw in.unknownDiscriminator("type", "No", "Yes");
    }
  }

  static Shapes.Circle readShapesCircle(PayloadReader in) {
    Double radius = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "radius" -> radius = in.skipNull() ? null : in.float64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Shapes.Circle(in.required("radius", radius));
  }

  static Shapes.Group readShapesGroup(PayloadReader in) {
    List<Shapes.Shape> members = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "members" -> members = in.skipNull() ? null : ShapesCodecs.readListOfShapesShape(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new Shapes.Group(in.required("members", members));
  }

  static Shapes.No readShapesNo(PayloadReader in) {
    String why = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "why" -> why = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Shapes.No(in.required("why", why));
  }

  static Shapes.Shape readShapesShape(PayloadReader in) {
    switch (in.discriminator("kind")) {
      case "Circle":
        return ShapesCodecs.readShapesCircle(in);
      case "Group":
        return ShapesCodecs.readShapesGroup(in);
      case "box":
        return ShapesCodecs.readShapesSquare(in);
      default:
        throw in.unknownDiscriminator("kind", "Circle", "Group", "box");
    }
  }

  static Shapes.Square readShapesSquare(PayloadReader in) {
    Double side = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "side" -> side = in.skipNull() ? null : in.float64();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Shapes.Square(in.required("side", side));
  }

  static Shapes.Yes readShapesYes(PayloadReader in) {
    in.beginObject();
    while (in.hasNext()) {
      in.nextName();
      in.skip();
    }
    in.endObject();
    return new Shapes.Yes();
  }

  static void writeFinishInput(PayloadWriter out, FinishInput value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("yes");
    ShapesCodecs.writeShapesYes(out, value.yes());
    out.name("answer");
    ShapesCodecs.writeShapesAnswer(out, value.answer());
    out.endObject();
  }

  static void writeListOfShapesShape(PayloadWriter out, List<Shapes.Shape> value) throws
      IOException {
    out.required(value);
    out.beginArray();
    for (Shapes.Shape element : value) {
      ShapesCodecs.writeShapesShape(out, element);
    }
    out.endArray();
  }

  static void writeShapesAnswer(PayloadWriter out, Shapes.Answer value) throws IOException {
    out.required(value);
    out.beginObject();
    if (value instanceof Shapes.No each) {
      out.name("type");
      out.string("No");
      out.name("why");
      out.string(each.why());
    } else if (value instanceof Shapes.Yes each) {
      out.name("type");
      out.string("Yes");
    }
    out.endObject();
  }

  static void writeShapesCircle(PayloadWriter out, Shapes.Circle value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("radius");
    out.float64(value.radius());
    out.endObject();
  }

  static void writeShapesGroup(PayloadWriter out, Shapes.Group value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("members");
    ShapesCodecs.writeListOfShapesShape(out, value.members());
    out.endObject();
  }

  static void writeShapesNo(PayloadWriter out, Shapes.No value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("why");
    out.string(value.why());
    out.endObject();
  }

  static void writeShapesShape(PayloadWriter out, Shapes.Shape value) throws IOException {
    out.required(value);
    out.beginObject();
    if (value instanceof Shapes.Circle each) {
      out.name("kind");
      out.string("Circle");
      out.name("radius");
      out.float64(each.radius());
    } else if (value instanceof Shapes.Group each) {
      out.name("kind");
      out.string("Group");
      out.name("members");
      ShapesCodecs.writeListOfShapesShape(out, each.members());
    } else if (value instanceof Shapes.Square each) {
      out.name("kind");
      out.string("box");
      out.name("side");
      out.float64(each.side());
    }
    out.endObject();
  }

  static void writeShapesSquare(PayloadWriter out, Shapes.Square value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("side");
    out.float64(value.side());
    out.endObject();
  }

  static void writeShapesYes(PayloadWriter out, Shapes.Yes value) throws IOException {
    out.required(value);
    out.beginObject();
    out.endObject();
  }
}
