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
import java.util.Optional;

/**
 * The Lambda functions of {@link Absent}.
 */
@GeneratedFrom("app.Absent")
public final class AbsentFunctions {
  private AbsentFunctions() {
  }

  /**
   * The Lambda function of the state <code>Find</code>: {@code Absent::find}.
   */
  public static class FindFunction extends EntryPoint<FindInput, Absent.Person> {
    private final Absent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FindFunction() {
      this(AbsentHandlers.shared());
    }

    FindFunction(Absent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected FindInput read(PayloadReader in) {
      return Codecs.readFindInput(in);
    }

    @Override
    protected Absent.Person handle(FindInput input, Context context) throws Throwable {
      return workflow.find(input.name(), input.email(), input.tags());
    }

    @Override
    protected void write(PayloadWriter out, Absent.Person output) throws IOException {
      if (output == null) {
        out.nullValue();
        return;
      }
      Codecs.writeAbsentPerson(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Look</code>: {@code Absent::look}.
   */
  public static class LookFunction extends EntryPoint<Absent.Person, Optional<Absent.Person>> {
    private final Absent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public LookFunction() {
      this(AbsentHandlers.shared());
    }

    LookFunction(Absent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Absent.Person read(PayloadReader in) {
      return Codecs.readAbsentPerson(in);
    }

    @Override
    protected Optional<Absent.Person> handle(Absent.Person input, Context context) throws
        Throwable {
      return workflow.look(input);
    }

    @Override
    protected void write(PayloadWriter out, Optional<Absent.Person> output) throws IOException {
      if (out.required(output).isPresent()) {
        Codecs.writeAbsentPerson(out, output.get());
      } else {
        out.nullValue();
      }
    }
  }

  /**
   * The Lambda function of the state <code>Maybe</code>: {@code Absent::maybe}.
   */
  public static class MaybeFunction extends EntryPoint<Optional<Absent.Person>, Optional<String>> {
    private final Absent workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public MaybeFunction() {
      this(AbsentHandlers.shared());
    }

    MaybeFunction(Absent workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Optional<Absent.Person> read(PayloadReader in) {
      return in.skipNull() ? Optional.empty() : Optional.of(Codecs.readAbsentPerson(in));
    }

    @Override
    protected Optional<String> handle(Optional<Absent.Person> input, Context context) throws
        Throwable {
      return workflow.maybe(input);
    }

    @Override
    protected void write(PayloadWriter out, Optional<String> output) throws IOException {
      if (out.required(output).isPresent()) {
        out.string(output.get());
      } else {
        out.nullValue();
      }
    }
  }

  /**
   * Reads and writes the payloads of {@link Absent}.
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
      if (payload != null && payload.getClass() == FindInput.class) {
        Codecs.writeFindInput(out, (FindInput) payload);
      } else if (payload != null && payload.getClass() == Absent.Person.class) {
        Codecs.writeAbsentPerson(out, (Absent.Person) payload);
      } else if (payload != null && payload.getClass() == Absent.Address.class) {
        Codecs.writeAbsentAddress(out, (Absent.Address) payload);
      } else if (payload != null && payload.getClass() == AbsentInput.class) {
        Codecs.writeAbsentInput(out, (AbsentInput) payload);
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
      if (type == FindInput.class) {
        return type.cast(Codecs.readFindInput(in));
      }
      if (type == Absent.Person.class) {
        return type.cast(Codecs.readAbsentPerson(in));
      }
      if (type == Absent.Address.class) {
        return type.cast(Codecs.readAbsentAddress(in));
      }
      if (type == AbsentInput.class) {
        return type.cast(Codecs.readAbsentInput(in));
      }
      return type.cast(in.free());
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

    static AbsentInput readAbsentInput(PayloadReader in) {
      String name = null;
      String email = null;
      List<String> tags = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          case "email" -> email = in.skipNull() ? null : in.string();
          case "tags" -> tags = in.skipNull() ? null : Codecs.readListOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new AbsentInput(name, Optional.ofNullable(email), Optional.ofNullable(tags));
    }

    static Absent.Person readAbsentPerson(PayloadReader in) {
      Absent.Address address = null;
      Absent.Address other = null;
      Integer age = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "address" -> address = in.skipNull() ? null : Codecs.readAbsentAddress(in);
          case "other" -> other = in.skipNull() ? null : Codecs.readAbsentAddress(in);
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
          case "tags" -> tags = in.skipNull() ? null : Codecs.readListOfString(in);
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

    static Optional<String> readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.skipNull() ? Optional.empty() : Optional.of(in.string());
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

    static void writeAbsentInput(PayloadWriter out, AbsentInput value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value.name() != null) {
        out.name("name");
        out.string(value.name());
      }
      if (out.required(value.email()).isPresent()) {
        out.name("email");
        out.string(value.email().get());
      }
      if (out.required(value.tags()).isPresent()) {
        out.name("tags");
        Codecs.writeListOfString(out, value.tags().get());
      }
      out.endObject();
    }

    static void writeAbsentPerson(PayloadWriter out, Absent.Person value) throws IOException {
      out.required(value);
      out.beginObject();
      if (out.required(value.address()).isPresent()) {
        out.name("address");
        Codecs.writeAbsentAddress(out, value.address().get());
      }
      if (value.other() != null) {
        out.name("other");
        Codecs.writeAbsentAddress(out, value.other());
      }
      if (value.age() != null) {
        out.name("age");
        out.int32(out.required(value.age()));
      }
      out.endObject();
    }

    static void writeFindInput(PayloadWriter out, FindInput value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value.name() != null) {
        out.name("name");
        out.string(value.name());
      }
      if (out.required(value.email()).isPresent()) {
        out.name("email");
        out.string(value.email().get());
      }
      if (out.required(value.tags()).isPresent()) {
        out.name("tags");
        Codecs.writeListOfString(out, value.tags().get());
      }
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
  }
}
