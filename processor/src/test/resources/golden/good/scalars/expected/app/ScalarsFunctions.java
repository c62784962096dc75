package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.EntryPoint;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * The Lambda functions of {@link Scalars}.
 */
@GeneratedFrom("app.Scalars")
public final class ScalarsFunctions {
  private ScalarsFunctions() {
  }

  /**
   * The Lambda function of the state <code>All</code>: {@code Scalars::all}.
   */
  public static class AllFunction extends EntryPoint<Scalars.All, Scalars.All> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AllFunction() {
      this(ScalarsHandlers.shared());
    }

    AllFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Scalars.All read(PayloadReader in) {
      return Codecs.readScalarsAll(in);
    }

    @Override
    protected Scalars.All handle(Scalars.All input, Context context) throws Throwable {
      return workflow.all(input);
    }

    @Override
    protected void write(PayloadWriter out, Scalars.All output) throws IOException {
      Codecs.writeScalarsAll(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>One</code>: {@code Scalars::one}.
   */
  public static class OneFunction extends EntryPoint<OneInput, Integer> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OneFunction() {
      this(ScalarsHandlers.shared());
    }

    OneFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected OneInput read(PayloadReader in) {
      return Codecs.readOneInput(in);
    }

    @Override
    protected Integer handle(OneInput input, Context context) throws Throwable {
      return workflow.one(input.text(), input.letter(), input.boxedLetter(), input.truth(), input.boxedTruth(), input.small(), input.boxedSmall(), input.shorter(), input.boxedShorter(), input.number(), input.boxedNumber(), input.big(), input.boxedBig(), input.single(), input.boxedSingle(), input.dual(), input.boxedDual(), input.decimal(), input.whole(), input.instant(), input.offset(), input.date(), input.local(), input.duration(), input.uuid(), input.uri());
    }

    @Override
    protected void write(PayloadWriter out, Integer output) throws IOException {
      out.int32(output);
    }
  }

  /**
   * The Lambda function of the state <code>Two</code>: {@code Scalars::two}.
   */
  public static class TwoFunction extends EntryPoint<Integer, Character> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TwoFunction() {
      this(ScalarsHandlers.shared());
    }

    TwoFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Integer read(PayloadReader in) {
      return in.int32();
    }

    @Override
    protected Character handle(Integer input, Context context) throws Throwable {
      return workflow.two(input);
    }

    @Override
    protected void write(PayloadWriter out, Character output) throws IOException {
      out.character(output);
    }
  }

  /**
   * The Lambda function of the state <code>Three</code>: {@code Scalars::three}.
   */
  public static class ThreeFunction extends EntryPoint<Character, Long> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ThreeFunction() {
      this(ScalarsHandlers.shared());
    }

    ThreeFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Character read(PayloadReader in) {
      return in.character();
    }

    @Override
    protected Long handle(Character input, Context context) throws Throwable {
      return workflow.three(input);
    }

    @Override
    protected void write(PayloadWriter out, Long output) throws IOException {
      out.int64(out.required(output));
    }
  }

  /**
   * The Lambda function of the state <code>Four</code>: {@code Scalars::four}.
   */
  public static class FourFunction extends EntryPoint<Long, Boolean> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FourFunction() {
      this(ScalarsHandlers.shared());
    }

    FourFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Long read(PayloadReader in) {
      return in.int64();
    }

    @Override
    protected Boolean handle(Long input, Context context) throws Throwable {
      return workflow.four(input);
    }

    @Override
    protected void write(PayloadWriter out, Boolean output) throws IOException {
      out.bool(output);
    }
  }

  /**
   * The Lambda function of the state <code>Five</code>: {@code Scalars::five}.
   */
  public static class FiveFunction extends EntryPoint<Boolean, FiveOutput> {
    private final Scalars workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FiveFunction() {
      this(ScalarsHandlers.shared());
    }

    FiveFunction(Scalars workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Boolean read(PayloadReader in) {
      return in.bool();
    }

    @Override
    protected FiveOutput handle(Boolean input, Context context) throws Throwable {
      return workflow.five(input);
    }

    @Override
    protected void write(PayloadWriter out, FiveOutput output) throws IOException {
      Codecs.writeFiveOutput(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Scalars}.
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
      if (payload != null && payload.getClass() == Scalars.All.class) {
        Codecs.writeScalarsAll(out, (Scalars.All) payload);
      } else if (payload != null && payload.getClass() == OneInput.class) {
        Codecs.writeOneInput(out, (OneInput) payload);
      } else if (payload != null && payload.getClass() == FiveOutput.class) {
        Codecs.writeFiveOutput(out, (FiveOutput) payload);
      } else if (payload != null && payload.getClass() == ScalarsOutput.class) {
        Codecs.writeScalarsOutput(out, (ScalarsOutput) payload);
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
      if (type == Scalars.All.class) {
        return type.cast(Codecs.readScalarsAll(in));
      }
      if (type == OneInput.class) {
        return type.cast(Codecs.readOneInput(in));
      }
      if (type == FiveOutput.class) {
        return type.cast(Codecs.readFiveOutput(in));
      }
      if (type == ScalarsOutput.class) {
        return type.cast(Codecs.readScalarsOutput(in));
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

    static FiveOutput readFiveOutput(PayloadReader in) {
      Instant at = null;
      Double rate = null;
      Boolean flag = null;
      int[] bytes = null;
      Object nothing = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "at" -> at = in.skipNull() ? null : in.instant();
          case "rate" -> rate = in.skipNull() ? null : in.float64();
          case "flag" -> flag = in.skipNull() ? null : in.bool();
          case "bytes" -> bytes = in.skipNull() ? null : Codecs.readArrayOfInt(in);
          case "nothing" -> nothing = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new FiveOutput(in.required("at", at), in.required("rate", rate),
          in.required("flag", flag), in.required("bytes", bytes), in.required("nothing", nothing));
    }

    static OneInput readOneInput(PayloadReader in) {
      String text = null;
      Character letter = null;
      Character boxedLetter = null;
      Boolean truth = null;
      Boolean boxedTruth = null;
      Byte small = null;
      Byte boxedSmall = null;
      Short shorter = null;
      Short boxedShorter = null;
      Integer number = null;
      Integer boxedNumber = null;
      Long big = null;
      Long boxedBig = null;
      Float single = null;
      Float boxedSingle = null;
      Double dual = null;
      Double boxedDual = null;
      BigDecimal decimal = null;
      BigInteger whole = null;
      Instant instant = null;
      OffsetDateTime offset = null;
      LocalDate date = null;
      LocalDateTime local = null;
      Duration duration = null;
      UUID uuid = null;
      URI uri = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "letter" -> letter = in.skipNull() ? null : in.character();
          case "boxedLetter" -> boxedLetter = in.skipNull() ? null : in.character();
          case "truth" -> truth = in.skipNull() ? null : in.bool();
          case "boxedTruth" -> boxedTruth = in.skipNull() ? null : in.bool();
          case "small" -> small = in.skipNull() ? null : in.int8();
          case "boxedSmall" -> boxedSmall = in.skipNull() ? null : in.int8();
          case "shorter" -> shorter = in.skipNull() ? null : in.int16();
          case "boxedShorter" -> boxedShorter = in.skipNull() ? null : in.int16();
          case "number" -> number = in.skipNull() ? null : in.int32();
          case "boxedNumber" -> boxedNumber = in.skipNull() ? null : in.int32();
          case "big" -> big = in.skipNull() ? null : in.int64();
          case "boxedBig" -> boxedBig = in.skipNull() ? null : in.int64();
          case "single" -> single = in.skipNull() ? null : in.float32();
          case "boxedSingle" -> boxedSingle = in.skipNull() ? null : in.float32();
          case "dual" -> dual = in.skipNull() ? null : in.float64();
          case "boxedDual" -> boxedDual = in.skipNull() ? null : in.float64();
          case "decimal" -> decimal = in.skipNull() ? null : in.decimal();
          case "whole" -> whole = in.skipNull() ? null : in.integer();
          case "instant" -> instant = in.skipNull() ? null : in.instant();
          case "offset" -> offset = in.skipNull() ? null : in.offsetDateTime();
          case "date" -> date = in.skipNull() ? null : in.localDate();
          case "local" -> local = in.skipNull() ? null : in.localDateTime();
          case "duration" -> duration = in.skipNull() ? null : in.duration();
          case "uuid" -> uuid = in.skipNull() ? null : in.uuid();
          case "uri" -> uri = in.skipNull() ? null : in.uri();
          default -> in.skip();
        }
      }
      in.endObject();
      return new OneInput(in.required("text", text), in.required("letter", letter),
          in.required("boxedLetter", boxedLetter), in.required("truth", truth),
          in.required("boxedTruth", boxedTruth), in.required("small", small),
          in.required("boxedSmall", boxedSmall), in.required("shorter", shorter),
          in.required("boxedShorter", boxedShorter), in.required("number", number),
          in.required("boxedNumber", boxedNumber), in.required("big", big),
          in.required("boxedBig", boxedBig), in.required("single", single),
          in.required("boxedSingle", boxedSingle), in.required("dual", dual),
          in.required("boxedDual", boxedDual), in.required("decimal", decimal),
          in.required("whole", whole), in.required("instant", instant),
          in.required("offset", offset), in.required("date", date), in.required("local", local),
          in.required("duration", duration), in.required("uuid", uuid), in.required("uri", uri));
    }

    static Scalars.All readScalarsAll(PayloadReader in) {
      String text = null;
      Character letter = null;
      Character boxedLetter = null;
      Boolean truth = null;
      Boolean boxedTruth = null;
      Byte small = null;
      Byte boxedSmall = null;
      Short shorter = null;
      Short boxedShorter = null;
      Integer number = null;
      Integer boxedNumber = null;
      Long big = null;
      Long boxedBig = null;
      Float single = null;
      Float boxedSingle = null;
      Double dual = null;
      Double boxedDual = null;
      BigDecimal decimal = null;
      BigInteger whole = null;
      Instant instant = null;
      OffsetDateTime offset = null;
      LocalDate date = null;
      LocalDateTime local = null;
      Duration duration = null;
      UUID uuid = null;
      URI uri = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "text" -> text = in.skipNull() ? null : in.string();
          case "letter" -> letter = in.skipNull() ? null : in.character();
          case "boxedLetter" -> boxedLetter = in.skipNull() ? null : in.character();
          case "truth" -> truth = in.skipNull() ? null : in.bool();
          case "boxedTruth" -> boxedTruth = in.skipNull() ? null : in.bool();
          case "small" -> small = in.skipNull() ? null : in.int8();
          case "boxedSmall" -> boxedSmall = in.skipNull() ? null : in.int8();
          case "shorter" -> shorter = in.skipNull() ? null : in.int16();
          case "boxedShorter" -> boxedShorter = in.skipNull() ? null : in.int16();
          case "number" -> number = in.skipNull() ? null : in.int32();
          case "boxedNumber" -> boxedNumber = in.skipNull() ? null : in.int32();
          case "big" -> big = in.skipNull() ? null : in.int64();
          case "boxedBig" -> boxedBig = in.skipNull() ? null : in.int64();
          case "single" -> single = in.skipNull() ? null : in.float32();
          case "boxedSingle" -> boxedSingle = in.skipNull() ? null : in.float32();
          case "dual" -> dual = in.skipNull() ? null : in.float64();
          case "boxedDual" -> boxedDual = in.skipNull() ? null : in.float64();
          case "decimal" -> decimal = in.skipNull() ? null : in.decimal();
          case "whole" -> whole = in.skipNull() ? null : in.integer();
          case "instant" -> instant = in.skipNull() ? null : in.instant();
          case "offset" -> offset = in.skipNull() ? null : in.offsetDateTime();
          case "date" -> date = in.skipNull() ? null : in.localDate();
          case "local" -> local = in.skipNull() ? null : in.localDateTime();
          case "duration" -> duration = in.skipNull() ? null : in.duration();
          case "uuid" -> uuid = in.skipNull() ? null : in.uuid();
          case "uri" -> uri = in.skipNull() ? null : in.uri();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Scalars.All(in.required("text", text), in.required("letter", letter),
          in.required("boxedLetter", boxedLetter), in.required("truth", truth),
          in.required("boxedTruth", boxedTruth), in.required("small", small),
          in.required("boxedSmall", boxedSmall), in.required("shorter", shorter),
          in.required("boxedShorter", boxedShorter), in.required("number", number),
          in.required("boxedNumber", boxedNumber), in.required("big", big),
          in.required("boxedBig", boxedBig), in.required("single", single),
          in.required("boxedSingle", boxedSingle), in.required("dual", dual),
          in.required("boxedDual", boxedDual), in.required("decimal", decimal),
          in.required("whole", whole), in.required("instant", instant),
          in.required("offset", offset), in.required("date", date), in.required("local", local),
          in.required("duration", duration), in.required("uuid", uuid), in.required("uri", uri));
    }

    static ScalarsOutput readScalarsOutput(PayloadReader in) {
      Instant at = null;
      Double rate = null;
      Boolean flag = null;
      int[] bytes = null;
      Object nothing = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "at" -> at = in.skipNull() ? null : in.instant();
          case "rate" -> rate = in.skipNull() ? null : in.float64();
          case "flag" -> flag = in.skipNull() ? null : in.bool();
          case "bytes" -> bytes = in.skipNull() ? null : Codecs.readArrayOfInt(in);
          case "nothing" -> nothing = in.skipNull() ? null : in.free();
          default -> in.skip();
        }
      }
      in.endObject();
      return new ScalarsOutput(in.required("at", at), in.required("rate", rate),
          in.required("flag", flag), in.required("bytes", bytes), in.required("nothing", nothing));
    }

    static void writeArrayOfInt(PayloadWriter out, int[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (int element : value) {
        out.int32(element);
      }
      out.endArray();
    }

    static void writeFiveOutput(PayloadWriter out, FiveOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("at");
      out.instant(value.at());
      out.name("rate");
      out.float64(value.rate());
      out.name("flag");
      out.bool(out.required(value.flag()));
      out.name("bytes");
      Codecs.writeArrayOfInt(out, value.bytes());
      out.name("nothing");
      out.free(out.required(value.nothing()));
      out.endObject();
    }

    static void writeOneInput(PayloadWriter out, OneInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.name("letter");
      out.character(value.letter());
      out.name("boxedLetter");
      out.character(out.required(value.boxedLetter()));
      out.name("truth");
      out.bool(value.truth());
      out.name("boxedTruth");
      out.bool(out.required(value.boxedTruth()));
      out.name("small");
      out.int8(value.small());
      out.name("boxedSmall");
      out.int8(out.required(value.boxedSmall()));
      out.name("shorter");
      out.int16(value.shorter());
      out.name("boxedShorter");
      out.int16(out.required(value.boxedShorter()));
      out.name("number");
      out.int32(value.number());
      out.name("boxedNumber");
      out.int32(out.required(value.boxedNumber()));
      out.name("big");
      out.int64(value.big());
      out.name("boxedBig");
      out.int64(out.required(value.boxedBig()));
      out.name("single");
      out.float32(value.single());
      out.name("boxedSingle");
      out.float32(out.required(value.boxedSingle()));
      out.name("dual");
      out.float64(value.dual());
      out.name("boxedDual");
      out.float64(out.required(value.boxedDual()));
      out.name("decimal");
      out.decimal(value.decimal());
      out.name("whole");
      out.integer(value.whole());
      out.name("instant");
      out.instant(value.instant());
      out.name("offset");
      out.offsetDateTime(value.offset());
      out.name("date");
      out.localDate(value.date());
      out.name("local");
      out.localDateTime(value.local());
      out.name("duration");
      out.duration(value.duration());
      out.name("uuid");
      out.uuid(value.uuid());
      out.name("uri");
      out.uri(value.uri());
      out.endObject();
    }

    static void writeScalarsAll(PayloadWriter out, Scalars.All value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("text");
      out.string(value.text());
      out.name("letter");
      out.character(value.letter());
      out.name("boxedLetter");
      out.character(out.required(value.boxedLetter()));
      out.name("truth");
      out.bool(value.truth());
      out.name("boxedTruth");
      out.bool(out.required(value.boxedTruth()));
      out.name("small");
      out.int8(value.small());
      out.name("boxedSmall");
      out.int8(out.required(value.boxedSmall()));
      out.name("shorter");
      out.int16(value.shorter());
      out.name("boxedShorter");
      out.int16(out.required(value.boxedShorter()));
      out.name("number");
      out.int32(value.number());
      out.name("boxedNumber");
      out.int32(out.required(value.boxedNumber()));
      out.name("big");
      out.int64(value.big());
      out.name("boxedBig");
      out.int64(out.required(value.boxedBig()));
      out.name("single");
      out.float32(value.single());
      out.name("boxedSingle");
      out.float32(out.required(value.boxedSingle()));
      out.name("dual");
      out.float64(value.dual());
      out.name("boxedDual");
      out.float64(out.required(value.boxedDual()));
      out.name("decimal");
      out.decimal(value.decimal());
      out.name("whole");
      out.integer(value.whole());
      out.name("instant");
      out.instant(value.instant());
      out.name("offset");
      out.offsetDateTime(value.offset());
      out.name("date");
      out.localDate(value.date());
      out.name("local");
      out.localDateTime(value.local());
      out.name("duration");
      out.duration(value.duration());
      out.name("uuid");
      out.uuid(value.uuid());
      out.name("uri");
      out.uri(value.uri());
      out.endObject();
    }

    static void writeScalarsOutput(PayloadWriter out, ScalarsOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("at");
      out.instant(value.at());
      out.name("rate");
      out.float64(value.rate());
      out.name("flag");
      out.bool(out.required(value.flag()));
      out.name("bytes");
      Codecs.writeArrayOfInt(out, value.bytes());
      out.name("nothing");
      out.free(out.required(value.nothing()));
      out.endObject();
    }
  }
}
