package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The Lambda functions of {@link WhenTypes}.
 */
@GeneratedFrom("app.WhenTypes")
public final class WhenTypesFunctions {
  private WhenTypesFunctions() {
  }

  /**
   * The Lambda function of the state <code>A</code>: {@code WhenTypes::a}.
   */
  public static class AFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AFunction() {
      this(WhenTypesHandlers.shared());
    }

    AFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.a(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>B</code>: {@code WhenTypes::b}.
   */
  public static class BFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public BFunction() {
      this(WhenTypesHandlers.shared());
    }

    BFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.b(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>C</code>: {@code WhenTypes::c}.
   */
  public static class CFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CFunction() {
      this(WhenTypesHandlers.shared());
    }

    CFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.c(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>D</code>: {@code WhenTypes::d}.
   */
  public static class DFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DFunction() {
      this(WhenTypesHandlers.shared());
    }

    DFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.d(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>E</code>: {@code WhenTypes::e}.
   */
  public static class EFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EFunction() {
      this(WhenTypesHandlers.shared());
    }

    EFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.e(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>F</code>: {@code WhenTypes::f}.
   */
  public static class FFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FFunction() {
      this(WhenTypesHandlers.shared());
    }

    FFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.f(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>G</code>: {@code WhenTypes::g}.
   */
  public static class GFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GFunction() {
      this(WhenTypesHandlers.shared());
    }

    GFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.g(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>H</code>: {@code WhenTypes::h}.
   */
  public static class HFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HFunction() {
      this(WhenTypesHandlers.shared());
    }

    HFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.h(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>I</code>: {@code WhenTypes::i}.
   */
  public static class IFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public IFunction() {
      this(WhenTypesHandlers.shared());
    }

    IFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.i(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>J</code>: {@code WhenTypes::j}.
   */
  public static class JFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public JFunction() {
      this(WhenTypesHandlers.shared());
    }

    JFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.j(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>K</code>: {@code WhenTypes::k}.
   */
  public static class KFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public KFunction() {
      this(WhenTypesHandlers.shared());
    }

    KFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.k(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>L</code>: {@code WhenTypes::l}.
   */
  public static class LFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LFunction() {
      this(WhenTypesHandlers.shared());
    }

    LFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.l(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>M</code>: {@code WhenTypes::m}.
   */
  public static class MFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MFunction() {
      this(WhenTypesHandlers.shared());
    }

    MFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.m(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>N</code>: {@code WhenTypes::n}.
   */
  public static class NFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public NFunction() {
      this(WhenTypesHandlers.shared());
    }

    NFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.n(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>O</code>: {@code WhenTypes::o}.
   */
  public static class OFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OFunction() {
      this(WhenTypesHandlers.shared());
    }

    OFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.o(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>P</code>: {@code WhenTypes::p}.
   */
  public static class PFunction extends EntryPoint<WhenTypes.Everything, WhenTypes.Everything> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PFunction() {
      this(WhenTypesHandlers.shared());
    }

    PFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
        Throwable {
      return workflow.p(input);
    }

    @Override
    protected void write(PayloadWriter out, WhenTypes.Everything output) throws IOException {
      Codecs.writeWhenTypesEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Q</code>: {@code WhenTypes::q}.
   */
  public static class QFunction extends EntryPoint<WhenTypes.Everything, Integer> {
    private final WhenTypes workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public QFunction() {
      this(WhenTypesHandlers.shared());
    }

    QFunction(WhenTypes workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WhenTypes.Everything read(PayloadReader in) {
      return Codecs.readWhenTypesEverything(in);
    }

    @Override
    protected Integer handle(WhenTypes.Everything input, Context context) throws Throwable {
      return workflow.q(input);
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * Reads and writes the payloads of {@link WhenTypes}.
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
      if (payload != null && payload.getClass() == WhenTypes.Everything.class) {
        Codecs.writeWhenTypesEverything(out, (WhenTypes.Everything) payload);
      } else if (payload != null && payload.getClass() == WhenTypes.Inner.class) {
        Codecs.writeWhenTypesInner(out, (WhenTypes.Inner) payload);
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
      if (type == WhenTypes.Everything.class) {
        return type.cast(Codecs.readWhenTypesEverything(in));
      }
      if (type == WhenTypes.Inner.class) {
        return type.cast(Codecs.readWhenTypesInner(in));
      }
      return type.cast(in.free());
    }

    static int[] readArrayOfInt(PayloadReader in) {
      List<Integer> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.int32());
      }
      in.endArray();
      int[] array = new int[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static List<WhenTypes.Inner> readListOfWhenTypesInner(PayloadReader in) {
      List<WhenTypes.Inner> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readWhenTypesInner(in));
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

    static WhenTypes.Everything readWhenTypesEverything(PayloadReader in) {
      String text = null;
      Integer number = null;
      Long big = null;
      Double fraction = null;
      BigDecimal decimal = null;
      Boolean truth = null;
      Instant instant = null;
      OffsetDateTime offset = null;
      LocalDate date = null;
      UUID id = null;
      WhenTypes.Color color = null;
      Character letter = null;
      Integer maybe = null;
      String perhaps = null;
      WhenTypes.Inner inner = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "number" -> number = in.skipNull() ? null : in.int32();
          case "big" -> big = in.skipNull() ? null : in.int64();
          case "fraction" -> fraction = in.skipNull() ? null : in.float64();
          case "decimal" -> decimal = in.skipNull() ? null : in.decimal();
          case "truth" -> truth = in.skipNull() ? null : in.bool();
          case "instant" -> instant = in.skipNull() ? null : in.instant();
          case "offset" -> offset = in.skipNull() ? null : in.offsetDateTime();
          case "date" -> date = in.skipNull() ? null : in.localDate();
          case "id" -> id = in.skipNull() ? null : in.uuid();
          case "color" -> color = in.skipNull() ? null : in.constant(WhenTypes.Color.values());
          case "letter" -> letter = in.skipNull() ? null : in.character();
          case "maybe" -> maybe = in.skipNull() ? null : in.int32();
          case "perhaps" -> perhaps = in.skipNull() ? null : in.string();
          case "inner" -> inner = in.skipNull() ? null : Codecs.readWhenTypesInner(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new WhenTypes.Everything(in.required("text", text), in.required("number", number),
          in.required("big", big), in.required("fraction", fraction),
          in.required("decimal", decimal), in.required("truth", truth),
          in.required("instant", instant), in.required("offset", offset), in.required("date", date),
          in.required("id", id), in.required("color", color), in.required("letter", letter),
          Optional.ofNullable(maybe), perhaps, in.required("inner", inner));
    }

    static WhenTypes.Inner readWhenTypesInner(PayloadReader in) {
      List<WhenTypes.Inner> more = null;
      int[] numbers = null;
      Map<String, Object> free = null;
      Double d = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "more" -> more = in.skipNull() ? null : Codecs.readListOfWhenTypesInner(in);
          case "numbers" -> numbers = in.skipNull() ? null : Codecs.readArrayOfInt(in);
          case "free" -> free = in.skipNull() ? null : Codecs.readMapOfStringAndObject(in);
          case "d" -> d = in.skipNull() ? null : in.float64();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WhenTypes.Inner(in.required("more", more), in.required("numbers", numbers),
          in.required("free", free), in.required("d", d));
    }

    static void writeArrayOfInt(PayloadWriter out, int[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (int element : value) {
        out.int32(element);
      }
      out.endArray();
    }

    static void writeListOfWhenTypesInner(PayloadWriter out, List<WhenTypes.Inner> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (WhenTypes.Inner element : value) {
        Codecs.writeWhenTypesInner(out, element);
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

    static void writeWhenTypesEverything(PayloadWriter out, WhenTypes.Everything value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.name("number");
      out.int32(value.number());
      out.name("big");
      out.int64(out.required(value.big()));
      out.name("fraction");
      out.float64(value.fraction());
      out.name("decimal");
      out.decimal(value.decimal());
      out.name("truth");
      out.bool(value.truth());
      out.name("instant");
      out.instant(value.instant());
      out.name("offset");
      out.offsetDateTime(value.offset());
      out.name("date");
      out.localDate(value.date());
      out.name("id");
      out.uuid(value.id());
      out.name("color");
      out.constant(value.color());
      out.name("letter");
      out.character(value.letter());
      if (out.required(value.maybe()).isPresent()) {
        out.name("maybe");
        out.int32(out.required(value.maybe().get()));
      }
      if (value.perhaps() != null) {
        out.name("perhaps");
        out.string(value.perhaps());
      }
      out.name("inner");
      Codecs.writeWhenTypesInner(out, value.inner());
      out.endObject();
    }

    static void writeWhenTypesInner(PayloadWriter out, WhenTypes.Inner value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("more");
      Codecs.writeListOfWhenTypesInner(out, value.more());
      out.name("numbers");
      Codecs.writeArrayOfInt(out, value.numbers());
      out.name("free");
      Codecs.writeMapOfStringAndObject(out, value.free());
      out.name("d");
      out.float64(value.d());
      out.endObject();
    }
  }
}
