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
 * Reads and writes the payloads of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
final class BeansCodecs {
  private BeansCodecs() {
  }

  static String inputJson(Beans.Box<List<Beans.Person>> payload) {
    PayloadWriter out = new PayloadWriter();
    try {
      BeansCodecs.writeBeansBoxOfListOfBeansPerson(out, payload);
      return new String(out.toBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
    if (payload != null && payload.getClass() == Beans.Person.class) {
      BeansCodecs.writeBeansPerson(out, (Beans.Person) payload);
    } else if (payload != null && payload.getClass() == Beans.Employee.class) {
      BeansCodecs.writeBeansEmployee(out, (Beans.Employee) payload);
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
    if (type == Beans.Person.class) {
      return type.cast(BeansCodecs.readBeansPerson(in));
    }
    if (type == Beans.Employee.class) {
      return type.cast(BeansCodecs.readBeansEmployee(in));
    }
    return type.cast(in.free());
  }

  static Beans.Box<List<Beans.Person>> readBeansBoxOfListOfBeansPerson(PayloadReader in) {
    List<Beans.Person> content = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "content" -> content = in.skipNull() ? null : BeansCodecs.readListOfBeansPerson(in);
        default -> in.skip();
      }
    }
    in.endObject();
    Beans.Box<List<Beans.Person>> bean = new Beans.Box<List<Beans.Person>>();
    bean.setContent(in.required("content", content));
    return bean;
  }

  static Beans.Employee readBeansEmployee(PayloadReader in) {
    String URL = null;
    Boolean active = null;
    Integer bean_ = null;
    String name = null;
    List<Beans.Person> staff = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "url" -> URL = in.skipNull() ? null : in.string();
        case "active" -> active = in.skipNull() ? null : in.bool();
        case "bean" -> bean_ = in.skipNull() ? null : in.int32();
        case "name" -> name = in.skipNull() ? null : in.string();
        case "staff" -> staff = in.skipNull() ? null : BeansCodecs.readListOfBeansPerson(in);
        default -> in.skip();
      }
    }
    in.endObject();
    Beans.Employee bean = new Beans.Employee();
    bean.setURL(in.required("url", URL));
    bean.setActive(in.required("active", active));
    bean.setBean(in.required("bean", bean_));
    bean.setName(in.required("name", name));
    bean.setStaff(in.required("staff", staff));
    return bean;
  }

  static Beans.Person readBeansPerson(PayloadReader in) {
    String URL = null;
    Boolean active = null;
    String name = null;
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "url" -> URL = in.skipNull() ? null : in.string();
        case "active" -> active = in.skipNull() ? null : in.bool();
        case "name" -> name = in.skipNull() ? null : in.string();
        default -> in.skip();
      }
    }
    in.endObject();
    Beans.Person bean = new Beans.Person();
    bean.setURL(in.required("url", URL));
    bean.setActive(in.required("active", active));
    bean.setName(in.required("name", name));
    return bean;
  }

  static List<Beans.Person> readListOfBeansPerson(PayloadReader in) {
    List<Beans.Person> list = new ArrayList<>();
    in.beginArray();
    while (in.hasNext()) {
      list.add(BeansCodecs.readBeansPerson(in));
    }
    in.endArray();
    return list;
  }

  static void writeBeansBoxOfBeansEmployee(PayloadWriter out, Beans.Box<Beans.Employee> value)
      throws IOException {
    out.required(value);
    out.beginObject();
    out.name("content");
    BeansCodecs.writeBeansEmployee(out, value.getContent());
    out.endObject();
  }

  static void writeBeansBoxOfListOfBeansPerson(PayloadWriter out,
      Beans.Box<List<Beans.Person>> value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("content");
    BeansCodecs.writeListOfBeansPerson(out, value.getContent());
    out.endObject();
  }

  static void writeBeansEmployee(PayloadWriter out, Beans.Employee value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("url");
    out.string(value.getURL());
    out.name("active");
    out.bool(value.isActive());
    out.name("bean");
    out.int32(value.getBean());
    out.name("name");
    out.string(value.getName());
    out.name("staff");
    BeansCodecs.writeListOfBeansPerson(out, value.getStaff());
    out.endObject();
  }

  static void writeBeansPerson(PayloadWriter out, Beans.Person value) throws IOException {
    out.required(value);
    out.beginObject();
    out.name("url");
    out.string(value.getURL());
    out.name("active");
    out.bool(value.isActive());
    out.name("name");
    out.string(value.getName());
    out.endObject();
  }

  static void writeListOfBeansPerson(PayloadWriter out, List<Beans.Person> value) throws
      IOException {
    out.required(value);
    out.beginArray();
    for (Beans.Person element : value) {
      BeansCodecs.writeBeansPerson(out, element);
    }
    out.endArray();
  }
}
