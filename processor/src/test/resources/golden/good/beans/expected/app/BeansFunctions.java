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
 * The Lambda functions of {@link Beans}.
 */
@GeneratedFrom("app.Beans")
public final class BeansFunctions {
  private BeansFunctions() {
  }

  /**
   * The Lambda function of the state <code>Open</code>: {@code Beans::open}.
   */
  public static class OpenFunction extends EntryPoint<Beans.Box<List<Beans.Person>>, Beans.Box<Beans.Employee>> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public OpenFunction() {
      this(BeansHandlers.shared());
    }

    OpenFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Beans.Box<List<Beans.Person>> read(PayloadReader in) {
      return Codecs.readBeansBoxOfListOfBeansPerson(in);
    }

    @Override
    protected Beans.Box<Beans.Employee> handle(Beans.Box<List<Beans.Person>> input, Context context)
        throws Throwable {
      return workflow.open(input);
    }

    @Override
    protected void write(PayloadWriter out, Beans.Box<Beans.Employee> output) throws IOException {
      Codecs.writeBeansBoxOfBeansEmployee(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Hire</code>: {@code Beans::hire}.
   */
  public static class HireFunction extends EntryPoint<Beans.Employee, Beans.Employee> {
    private final Beans workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HireFunction() {
      this(BeansHandlers.shared());
    }

    HireFunction(Beans workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Beans.Employee read(PayloadReader in) {
      return Codecs.readBeansEmployee(in);
    }

    @Override
    protected Beans.Employee handle(Beans.Employee input, Context context) throws Throwable {
      return workflow.hire(input);
    }

    @Override
    protected void write(PayloadWriter out, Beans.Employee output) throws IOException {
      Codecs.writeBeansEmployee(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Beans}.
   */
  static final class Codecs {
    private Codecs() {
    }

    static String inputJson(Beans.Box<List<Beans.Person>> payload) {
      PayloadWriter out = new PayloadWriter();
      try {
        Codecs.writeBeansBoxOfListOfBeansPerson(out, payload);
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
        Codecs.writeBeansPerson(out, (Beans.Person) payload);
      } else if (payload != null && payload.getClass() == Beans.Employee.class) {
        Codecs.writeBeansEmployee(out, (Beans.Employee) payload);
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
        return type.cast(Codecs.readBeansPerson(in));
      }
      if (type == Beans.Employee.class) {
        return type.cast(Codecs.readBeansEmployee(in));
      }
      return type.cast(in.free());
    }

    static Beans.Box<List<Beans.Person>> readBeansBoxOfListOfBeansPerson(PayloadReader in) {
      List<Beans.Person> content = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "content" -> content = in.skipNull() ? null : Codecs.readListOfBeansPerson(in);
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
          case "staff" -> staff = in.skipNull() ? null : Codecs.readListOfBeansPerson(in);
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
        list.add(Codecs.readBeansPerson(in));
      }
      in.endArray();
      return list;
    }

    static void writeBeansBoxOfBeansEmployee(PayloadWriter out, Beans.Box<Beans.Employee> value)
        throws IOException {
      out.required(value);
      out.beginObject();
      out.name("content");
      Codecs.writeBeansEmployee(out, value.getContent());
      out.endObject();
    }

    static void writeBeansBoxOfListOfBeansPerson(PayloadWriter out,
        Beans.Box<List<Beans.Person>> value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("content");
      Codecs.writeListOfBeansPerson(out, value.getContent());
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
      Codecs.writeListOfBeansPerson(out, value.getStaff());
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
        Codecs.writeBeansPerson(out, element);
      }
      out.endArray();
    }
  }
}
