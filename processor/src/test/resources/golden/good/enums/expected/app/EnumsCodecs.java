package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes the payloads of {@link Enums}.
 */
@GeneratedFrom("app.Enums")
final class EnumsCodecs {
  private EnumsCodecs() {
  }

  static Enums.Shirt readEnumsShirt(PayloadReader in) {
    Enums.Size size = null;
    DayOfWeek washedOn = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "size" -> size = in.skipNull() ? null : in.constant(Enums.Size.values());
        case "washedOn" -> washedOn = in.skipNull() ? null : in.constant(DayOfWeek.values());
        default -> in.skip();
      }
    }
    in.endObject();
    return new Enums.Shirt(in.required("size", size), in.required("washedOn", washedOn));
  }

  static List<DayOfWeek> readListOfDayOfWeek(PayloadReader in) {
    List<DayOfWeek> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(in.constant(DayOfWeek.values()));
    }
    in.endArray();
    return list;
  }

  static WashInput readWashInput(PayloadReader in) {
    Enums.Size size = null;
    List<DayOfWeek> days = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "size" -> size = in.skipNull() ? null : in.constant(Enums.Size.values());
        case "days" -> days = in.skipNull() ? null : EnumsCodecs.readListOfDayOfWeek(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new WashInput(in.required("size", size), in.required("days", days));
  }

  static void writeEnumsShirt(PayloadWriter out, Enums.Shirt value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("size");
    out.constant(value.size());
    out.name("washedOn");
    out.constant(value.washedOn());
    out.endObject();
  }
}
