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
import java.util.List;

/**
 * The Lambda functions of {@link Shapes}.
 */
@GeneratedFrom("app.Shapes")
public final class ShapesFunctions {
  private ShapesFunctions() {
  }

  /**
   * The Lambda function of the state <code>Grow</code>: {@code Shapes::grow}.
   */
  public static class GrowFunction extends EntryPoint<Shapes.Shape, Shapes.Shape> {
    private final Shapes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GrowFunction() {
      this(ShapesHandlers.shared());
    }

    GrowFunction(Shapes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Shapes.Shape read(PayloadReader in) {
      return Codecs.readShapesShape(in);
    }

    @Override
    protected Shapes.Shape handle(Shapes.Shape input, Context context) throws Throwable {
      return workflow.grow(input);
    }

    @Override
    protected void write(PayloadWriter out, Shapes.Shape output) throws IOException {
      Codecs.writeShapesShape(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Judge</code>: {@code Shapes::judge}.
   */
  public static class JudgeFunction extends EntryPoint<Shapes.Shape, Shapes.Answer> {
    private final Shapes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JudgeFunction() {
      this(ShapesHandlers.shared());
    }

    JudgeFunction(Shapes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Shapes.Shape read(PayloadReader in) {
      return Codecs.readShapesShape(in);
    }

    @Override
    protected Shapes.Answer handle(Shapes.Shape input, Context context) throws Throwable {
      return workflow.judge(input);
    }

    @Override
    protected void write(PayloadWriter out, Shapes.Answer output) throws IOException {
      Codecs.writeShapesAnswer(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Finish</code>: {@code Shapes::finish}.
   */
  public static class FinishFunction extends EntryPoint<FinishInput, Shapes.Circle> {
    private final Shapes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FinishFunction() {
      this(ShapesHandlers.shared());
    }

    FinishFunction(Shapes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FinishInput read(PayloadReader in) {
      return Codecs.readFinishInput(in);
    }

    @Override
    protected Shapes.Circle handle(FinishInput input, Context context) throws Throwable {
      return workflow.finish(input.yes(), input.answer());
    }

    @Override
    protected void write(PayloadWriter out, Shapes.Circle output) throws IOException {
      Codecs.writeShapesCircle(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Shapes}.
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
      if (payload instanceof Shapes.Shape) {
        Codecs.writeShapesShape(out, (Shapes.Shape) payload);
      } else if (payload instanceof Shapes.Answer) {
        Codecs.writeShapesAnswer(out, (Shapes.Answer) payload);
      } else if (payload != null && payload.getClass() == Shapes.Circle.class) {
        Codecs.writeShapesCircle(out, (Shapes.Circle) payload);
      } else if (payload != null && payload.getClass() == Shapes.Group.class) {
        Codecs.writeShapesGroup(out, (Shapes.Group) payload);
      } else if (payload != null && payload.getClass() == Shapes.Square.class) {
        Codecs.writeShapesSquare(out, (Shapes.Square) payload);
      } else if (payload != null && payload.getClass() == Shapes.No.class) {
        Codecs.writeShapesNo(out, (Shapes.No) payload);
      } else if (payload != null && payload.getClass() == Shapes.Yes.class) {
        Codecs.writeShapesYes(out, (Shapes.Yes) payload);
      } else if (payload != null && payload.getClass() == FinishInput.class) {
        Codecs.writeFinishInput(out, (FinishInput) payload);
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
        return type.cast(Codecs.readShapesShape(in));
      }
      if (type == Shapes.Answer.class) {
        return type.cast(Codecs.readShapesAnswer(in));
      }
      if (type == Shapes.Circle.class) {
        return type.cast(Codecs.readShapesCircle(in));
      }
      if (type == Shapes.Group.class) {
        return type.cast(Codecs.readShapesGroup(in));
      }
      if (type == Shapes.Square.class) {
        return type.cast(Codecs.readShapesSquare(in));
      }
      if (type == Shapes.No.class) {
        return type.cast(Codecs.readShapesNo(in));
      }
      if (type == Shapes.Yes.class) {
        return type.cast(Codecs.readShapesYes(in));
      }
      if (type == FinishInput.class) {
        return type.cast(Codecs.readFinishInput(in));
      }
      return type.cast(in.free());
    }

    static FinishInput readFinishInput(PayloadReader in) {
      Shapes.Yes yes = null;
      Shapes.Answer answer = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "yes" -> yes = in.skipNull() ? null : Codecs.readShapesYes(in);
          case "answer" -> answer = in.skipNull() ? null : Codecs.readShapesAnswer(in);
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
        list.add(Codecs.readShapesShape(in));
      }
      in.endArray();
      return list;
    }

    static Shapes.Answer readShapesAnswer(PayloadReader in) {
      switch (in.discriminator("type")) {
        case "No":
          return Codecs.readShapesNo(in);
        case "Yes":
          return Codecs.readShapesYes(in);
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
          case "members" -> members = in.skipNull() ? null : Codecs.readListOfShapesShape(in);
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
          return Codecs.readShapesCircle(in);
        case "Group":
          return Codecs.readShapesGroup(in);
        case "box":
          return Codecs.readShapesSquare(in);
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
      Codecs.writeShapesYes(out, value.yes());
      out.name("answer");
      Codecs.writeShapesAnswer(out, value.answer());
      out.endObject();
    }

    static void writeListOfShapesShape(PayloadWriter out, List<Shapes.Shape> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Shapes.Shape element : value) {
        Codecs.writeShapesShape(out, element);
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
      Codecs.writeListOfShapesShape(out, value.members());
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
        Codecs.writeListOfShapesShape(out, each.members());
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
}
