package app;

import io.github.stepmark.GeneratedFrom;
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
 * Reads and writes the payloads of {@link Scalars}.
 */
@GeneratedFrom("app.Scalars")
final class ScalarsCodecs {
  private ScalarsCodecs() {
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
      ScalarsCodecs.writeScalarsAll(out, (Scalars.All) payload);
    } else if (payload != null && payload.getClass() == OneInput.class) {
      ScalarsCodecs.writeOneInput(out, (OneInput) payload);
    } else if (payload != null && payload.getClass() == FiveOutput.class) {
      ScalarsCodecs.writeFiveOutput(out, (FiveOutput) payload);
    } else if (payload != null && payload.getClass() == ScalarsOutput.class) {
      ScalarsCodecs.writeScalarsOutput(out, (ScalarsOutput) payload);
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
      return type.cast(ScalarsCodecs.readScalarsAll(in));
    }
    if (type == OneInput.class) {
      return type.cast(ScalarsCodecs.readOneInput(in));
    }
    if (type == FiveOutput.class) {
      return type.cast(ScalarsCodecs.readFiveOutput(in));
    }
    if (type == ScalarsOutput.class) {
      return type.cast(ScalarsCodecs.readScalarsOutput(in));
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
        case "bytes" -> bytes = in.skipNull() ? null : ScalarsCodecs.readArrayOfInt(in);
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
        in.required("whole", whole), in.required("instant", instant), in.required("offset", offset),
        in.required("date", date), in.required("local", local), in.required("duration", duration),
        in.required("uuid", uuid), in.required("uri", uri));
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
        in.required("whole", whole), in.required("instant", instant), in.required("offset", offset),
        in.required("date", date), in.required("local", local), in.required("duration", duration),
        in.required("uuid", uuid), in.required("uri", uri));
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
        case "bytes" -> bytes = in.skipNull() ? null : ScalarsCodecs.readArrayOfInt(in);
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
    ScalarsCodecs.writeArrayOfInt(out, value.bytes());
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
    ScalarsCodecs.writeArrayOfInt(out, value.bytes());
    out.name("nothing");
    out.free(out.required(value.nothing()));
    out.endObject();
  }
}
