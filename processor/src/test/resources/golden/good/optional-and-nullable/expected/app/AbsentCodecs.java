package app;

import io.github.stepmark.GeneratedFrom;
import io.github.stepmark.lambda.codec.PayloadReader;
import io.github.stepmark.lambda.codec.PayloadWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and writes the payloads of {@link Absent}.
 */
@GeneratedFrom("app.Absent")
final class AbsentCodecs {
  private AbsentCodecs() {
  }

  static Absent.Address readAbsentAddress(PayloadReader in) {
    String street = null;
    String floor = null;
    Integer number = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "street" -> street = in.skipNull() ? null : in.string();
        case "floor" -> floor = in.skipNull() ? null : in.string();
        case "number" -> number = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Absent.Address(in.required("street", street), floor, Optional.ofNullable(number));
  }

  static Absent.Person readAbsentPerson(PayloadReader in) {
    Absent.Address address = null;
    Absent.Address other = null;
    Integer age = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "address" -> address = in.skipNull() ? null : AbsentCodecs.readAbsentAddress(in);
        case "other" -> other = in.skipNull() ? null : AbsentCodecs.readAbsentAddress(in);
        case "age" -> age = in.skipNull() ? null : in.int32();
        default -> in.skip();
      }
    }
    in.endObject();
    return new Absent.Person(Optional.ofNullable(address), other, age);
  }

  static FindInput readFindInput(PayloadReader in) {
    String name = null;
    String email = null;
    List<String> tags = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "name" -> name = in.skipNull() ? null : in.string();
        case "email" -> email = in.skipNull() ? null : in.string();
        case "tags" -> tags = in.skipNull() ? null : AbsentCodecs.readListOfString(in);
        default -> in.skip();
      }
    }
    in.endObject();
    return new FindInput(name, Optional.ofNullable(email), Optional.ofNullable(tags));
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

  static void writeAbsentAddress(PayloadWriter out, Absent.Address value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("street");
    out.string(value.street());
    if (value.floor() != null) {
      out.name("floor");
      out.string(value.floor());
    }
    if (out.required(value.number()).isPresent()) {
      out.name("number");
      out.int32(out.required(value.number().get()));
    }
    out.endObject();
  }

  static void writeAbsentPerson(PayloadWriter out, Absent.Person value) throws IOException {
    out.required(value);
    out.beginObject();
    if (out.required(value.address()).isPresent()) {
      out.name("address");
      AbsentCodecs.writeAbsentAddress(out, value.address().get());
    }
    if (value.other() != null) {
      out.name("other");
      AbsentCodecs.writeAbsentAddress(out, value.other());
    }
    if (value.age() != null) {
      out.name("age");
      out.int32(out.required(value.age()));
    }
    out.endObject();
  }
}
