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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The Lambda functions of {@link Colliding}.
 */
@GeneratedFrom("app.Colliding")
public final class CollidingFunctions {
  private CollidingFunctions() {
  }

  /**
   * The Lambda function of the state <code>Workflow</code>: {@code Colliding::workflow}.
   */
  public static class WorkflowFunction extends EntryPoint<WorkflowInput, Colliding.Names> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WorkflowFunction() {
      this(CollidingHandlers.shared());
    }

    WorkflowFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WorkflowInput read(PayloadReader in) {
      return Codecs.readWorkflowInput(in);
    }

    @Override
    protected Colliding.Names handle(WorkflowInput input, Context context) throws Throwable {
      return workflow.workflow(input.in(), input.out(), input.value(), input.bean(), input.input(), input.output(), input.context(), input.workflow(), input.answer(), input.functions(), input.list(), input.map(), input.name(), input.array(), input.element(), input.entry(), input.each(), input.i(), input.e());
    }

    @Override
    protected void write(PayloadWriter out, Colliding.Names output) throws IOException {
      Codecs.writeCollidingNames(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Answered</code>: {@code Colliding::answered}.
   */
  public static class AnsweredFunction extends EntryPoint<Colliding.Names, AnsweredOutput> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public AnsweredFunction() {
      this(CollidingHandlers.shared());
    }

    AnsweredFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Colliding.Names read(PayloadReader in) {
      return Codecs.readCollidingNames(in);
    }

    @Override
    protected AnsweredOutput handle(Colliding.Names input, Context context) throws Throwable {
      return workflow.answered(input);
    }

    @Override
    protected void write(PayloadWriter out, AnsweredOutput output) throws IOException {
      Codecs.writeAnsweredOutput(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Functions</code>: {@code Colliding::functions}.
   */
  public static class FunctionsFunction extends EntryPoint<Colliding.Bean, Colliding.Case> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public FunctionsFunction() {
      this(CollidingHandlers.shared());
    }

    FunctionsFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Colliding.Bean read(PayloadReader in) {
      return Codecs.readCollidingBean(in);
    }

    @Override
    protected Colliding.Case handle(Colliding.Bean input, Context context) throws Throwable {
      return workflow.functions(input);
    }

    @Override
    protected void write(PayloadWriter out, Colliding.Case output) throws IOException {
      Codecs.writeCollidingCase(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Read</code>: {@code Colliding::read}.
   */
  public static class ReadFunction extends EntryPoint<ReadInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ReadFunction() {
      this(CollidingHandlers.shared());
    }

    ReadFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected ReadInput read(PayloadReader in) {
      return Codecs.readReadInput(in);
    }

    @Override
    protected String handle(ReadInput input, Context context) throws Throwable {
      return workflow.read(input.context());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Write</code>: {@code Colliding::write}.
   */
  public static class WriteFunction extends EntryPoint<WriteInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WriteFunction() {
      this(CollidingHandlers.shared());
    }

    WriteFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WriteInput read(PayloadReader in) {
      return Codecs.readWriteInput(in);
    }

    @Override
    protected String handle(WriteInput input, Context context) throws Throwable {
      return workflow.write(input.out());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Handle</code>: {@code Colliding::handle}.
   */
  public static class HandleFunction extends EntryPoint<HandleInput, String> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public HandleFunction() {
      this(CollidingHandlers.shared());
    }

    HandleFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected HandleInput read(PayloadReader in) {
      return Codecs.readHandleInput(in);
    }

    @Override
    protected String handle(HandleInput input, Context context) throws Throwable {
      return workflow.handle(input.in());
    }

    @Override
    protected void write(PayloadWriter out, String output) throws IOException {
      out.string(output);
    }
  }

  /**
   * The Lambda function of the state <code>Shared</code>: {@code Colliding::shared_}.
   */
  public static class SharedFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public SharedFunction() {
      this(CollidingHandlers.shared());
    }

    SharedFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.shared_();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Definition</code>: {@code Colliding::definition}.
   */
  public static class DefinitionFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public DefinitionFunction() {
      this(CollidingHandlers.shared());
    }

    DefinitionFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.definition();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>All States</code>: {@code Colliding::states}.
   */
  public static class StatesFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public StatesFunction() {
      this(CollidingHandlers.shared());
    }

    StatesFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.states();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * The Lambda function of the state <code>Copy</code>: {@code Colliding::copy}.
   */
  public static class CopyFunction extends EntryPoint<Void, Void> {
    private final Colliding workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CopyFunction() {
      this(CollidingHandlers.shared());
    }

    CopyFunction(Colliding workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Void read(PayloadReader in) {
      in.skip();
      return null;
    }

    @Override
    protected Void handle(Void input, Context context) throws Throwable {
      workflow.copy();
      return null;
    }

    @Override
    protected void write(PayloadWriter out, Void output) throws IOException {
      out.nullValue();
    }
  }

  /**
   * Reads and writes the payloads of {@link Colliding}.
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
      if (payload instanceof Colliding.Case) {
        Codecs.writeCollidingCase(out, (Colliding.Case) payload);
      } else if (payload != null && payload.getClass() == WorkflowInput.class) {
        Codecs.writeWorkflowInput(out, (WorkflowInput) payload);
      } else if (payload != null && payload.getClass() == Colliding.Names.class) {
        Codecs.writeCollidingNames(out, (Colliding.Names) payload);
      } else if (payload != null && payload.getClass() == AnsweredOutput.class) {
        Codecs.writeAnsweredOutput(out, (AnsweredOutput) payload);
      } else if (payload != null && payload.getClass() == Colliding.Bean.class) {
        Codecs.writeCollidingBean(out, (Colliding.Bean) payload);
      } else if (payload != null && payload.getClass() == Colliding.One.class) {
        Codecs.writeCollidingOne(out, (Colliding.One) payload);
      } else if (payload != null && payload.getClass() == ReadInput.class) {
        Codecs.writeReadInput(out, (ReadInput) payload);
      } else if (payload != null && payload.getClass() == WriteInput.class) {
        Codecs.writeWriteInput(out, (WriteInput) payload);
      } else if (payload != null && payload.getClass() == HandleInput.class) {
        Codecs.writeHandleInput(out, (HandleInput) payload);
      } else if (payload != null && payload.getClass() == CollidingInput.class) {
        Codecs.writeCollidingInput(out, (CollidingInput) payload);
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
      if (type == Colliding.Case.class) {
        return type.cast(Codecs.readCollidingCase(in));
      }
      if (type == WorkflowInput.class) {
        return type.cast(Codecs.readWorkflowInput(in));
      }
      if (type == Colliding.Names.class) {
        return type.cast(Codecs.readCollidingNames(in));
      }
      if (type == AnsweredOutput.class) {
        return type.cast(Codecs.readAnsweredOutput(in));
      }
      if (type == Colliding.Bean.class) {
        return type.cast(Codecs.readCollidingBean(in));
      }
      if (type == Colliding.One.class) {
        return type.cast(Codecs.readCollidingOne(in));
      }
      if (type == ReadInput.class) {
        return type.cast(Codecs.readReadInput(in));
      }
      if (type == WriteInput.class) {
        return type.cast(Codecs.readWriteInput(in));
      }
      if (type == HandleInput.class) {
        return type.cast(Codecs.readHandleInput(in));
      }
      if (type == CollidingInput.class) {
        return type.cast(Codecs.readCollidingInput(in));
      }
      return type.cast(in.free());
    }

    static AnsweredOutput readAnsweredOutput(PayloadReader in) {
      String in_ = null;
      String out = null;
      String value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "in" -> in_ = in.skipNull() ? null : in.string();
          case "out" -> out = in.skipNull() ? null : in.string();
          case "value" -> value = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new AnsweredOutput(in.required("in", in_), in.required("out", out),
          in.required("value", value));
    }

    static Colliding.Bean readCollidingBean(PayloadReader in) {
      String bean_ = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "bean" -> bean_ = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      Colliding.Bean bean = new Colliding.Bean();
      bean.setBean(in.required("bean", bean_));
      return bean;
    }

    static Colliding.Case readCollidingCase(PayloadReader in) {
      switch (in.discriminator("type")) {
        case "One":
          return Codecs.readCollidingOne(in);
        default:
          throw in.unknownDiscriminator("type", "One");
      }
    }

    static CollidingInput readCollidingInput(PayloadReader in) {
      String in_ = null;
      String out = null;
      String value = null;
      String bean_ = null;
      String input = null;
      String output = null;
      String context = null;
      String workflow = null;
      String answer = null;
      String functions = null;
      String list = null;
      String map = null;
      String name = null;
      String array = null;
      String element = null;
      String entry = null;
      String each = null;
      String i = null;
      String e = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "in" -> in_ = in.skipNull() ? null : in.string();
          case "out" -> out = in.skipNull() ? null : in.string();
          case "value" -> value = in.skipNull() ? null : in.string();
          case "bean" -> bean_ = in.skipNull() ? null : in.string();
          case "input" -> input = in.skipNull() ? null : in.string();
          case "output" -> output = in.skipNull() ? null : in.string();
          case "context" -> context = in.skipNull() ? null : in.string();
          case "workflow" -> workflow = in.skipNull() ? null : in.string();
          case "answer" -> answer = in.skipNull() ? null : in.string();
          case "functions" -> functions = in.skipNull() ? null : in.string();
          case "list" -> list = in.skipNull() ? null : in.string();
          case "map" -> map = in.skipNull() ? null : in.string();
          case "name" -> name = in.skipNull() ? null : in.string();
          case "array" -> array = in.skipNull() ? null : in.string();
          case "element" -> element = in.skipNull() ? null : in.string();
          case "entry" -> entry = in.skipNull() ? null : in.string();
          case "each" -> each = in.skipNull() ? null : in.string();
          case "i" -> i = in.skipNull() ? null : in.string();
          case "e" -> e = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new CollidingInput(in.required("in", in_), in.required("out", out),
          in.required("value", value), in.required("bean", bean_), in.required("input", input),
          in.required("output", output), in.required("context", context),
          in.required("workflow", workflow), in.required("answer", answer),
          in.required("functions", functions), in.required("list", list), in.required("map", map),
          in.required("name", name), in.required("array", array), in.required("element", element),
          in.required("entry", entry), in.required("each", each), in.required("i", i),
          in.required("e", e));
    }

    static Colliding.Names readCollidingNames(PayloadReader in) {
      String in_ = null;
      String out = null;
      String value = null;
      String bean_ = null;
      String input = null;
      String output = null;
      String context = null;
      String workflow = null;
      String answer = null;
      String functions = null;
      String list = null;
      String map = null;
      String name = null;
      String array = null;
      String element = null;
      String entry = null;
      String each = null;
      String i = null;
      String e = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "in" -> in_ = in.skipNull() ? null : in.string();
          case "out" -> out = in.skipNull() ? null : in.string();
          case "value" -> value = in.skipNull() ? null : in.string();
          case "bean" -> bean_ = in.skipNull() ? null : in.string();
          case "input" -> input = in.skipNull() ? null : in.string();
          case "output" -> output = in.skipNull() ? null : in.string();
          case "context" -> context = in.skipNull() ? null : in.string();
          case "workflow" -> workflow = in.skipNull() ? null : in.string();
          case "answer" -> answer = in.skipNull() ? null : in.string();
          case "functions" -> functions = in.skipNull() ? null : in.string();
          case "list" -> list = in.skipNull() ? null : in.string();
          case "map" -> map = in.skipNull() ? null : in.string();
          case "name" -> name = in.skipNull() ? null : in.string();
          case "array" -> array = in.skipNull() ? null : in.string();
          case "element" -> element = in.skipNull() ? null : in.string();
          case "entry" -> entry = in.skipNull() ? null : in.string();
          case "each" -> each = in.skipNull() ? null : in.string();
          case "i" -> i = in.skipNull() ? null : in.string();
          case "e" -> e = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Colliding.Names(in.required("in", in_), in.required("out", out),
          in.required("value", value), in.required("bean", bean_), in.required("input", input),
          in.required("output", output), in.required("context", context),
          in.required("workflow", workflow), in.required("answer", answer),
          in.required("functions", functions), in.required("list", list), in.required("map", map),
          in.required("name", name), in.required("array", array), in.required("element", element),
          in.required("entry", entry), in.required("each", each), in.required("i", i),
          in.required("e", e));
    }

    static Colliding.One readCollidingOne(PayloadReader in) {
      String each = null;
      String value = null;
      String out = null;
      List<String> list = null;
      Map<String, String> map = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "each" -> each = in.skipNull() ? null : in.string();
          case "value" -> value = in.skipNull() ? null : in.string();
          case "out" -> out = in.skipNull() ? null : in.string();
          case "list" -> list = in.skipNull() ? null : Codecs.readListOfString(in);
          case "map" -> map = in.skipNull() ? null : Codecs.readMapOfStringAndString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Colliding.One(in.required("each", each), in.required("value", value),
          in.required("out", out), in.required("list", list), in.required("map", map));
    }

    static HandleInput readHandleInput(PayloadReader in) {
      String in_ = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "in" -> in_ = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new HandleInput(in.required("in", in_));
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

    static Map<String, String> readMapOfStringAndString(PayloadReader in) {
      Map<String, String> map = new LinkedHashMap<>();
      in.beginObject();
      while (in.hasNext()) {
        String name = in.nextName();
        map.put(name, in.string());
      }
      in.endObject();
      return map;
    }

    static String readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return in.string();
    }

    static ReadInput readReadInput(PayloadReader in) {
      Colliding.Case context = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "context" -> context = in.skipNull() ? null : Codecs.readCollidingCase(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new ReadInput(in.required("context", context));
    }

    static WorkflowInput readWorkflowInput(PayloadReader in) {
      String in_ = null;
      String out = null;
      String value = null;
      String bean_ = null;
      String input = null;
      String output = null;
      String context = null;
      String workflow = null;
      String answer = null;
      String functions = null;
      String list = null;
      String map = null;
      String name = null;
      String array = null;
      String element = null;
      String entry = null;
      String each = null;
      String i = null;
      String e = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "in" -> in_ = in.skipNull() ? null : in.string();
          case "out" -> out = in.skipNull() ? null : in.string();
          case "value" -> value = in.skipNull() ? null : in.string();
          case "bean" -> bean_ = in.skipNull() ? null : in.string();
          case "input" -> input = in.skipNull() ? null : in.string();
          case "output" -> output = in.skipNull() ? null : in.string();
          case "context" -> context = in.skipNull() ? null : in.string();
          case "workflow" -> workflow = in.skipNull() ? null : in.string();
          case "answer" -> answer = in.skipNull() ? null : in.string();
          case "functions" -> functions = in.skipNull() ? null : in.string();
          case "list" -> list = in.skipNull() ? null : in.string();
          case "map" -> map = in.skipNull() ? null : in.string();
          case "name" -> name = in.skipNull() ? null : in.string();
          case "array" -> array = in.skipNull() ? null : in.string();
          case "element" -> element = in.skipNull() ? null : in.string();
          case "entry" -> entry = in.skipNull() ? null : in.string();
          case "each" -> each = in.skipNull() ? null : in.string();
          case "i" -> i = in.skipNull() ? null : in.string();
          case "e" -> e = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WorkflowInput(in.required("in", in_), in.required("out", out),
          in.required("value", value), in.required("bean", bean_), in.required("input", input),
          in.required("output", output), in.required("context", context),
          in.required("workflow", workflow), in.required("answer", answer),
          in.required("functions", functions), in.required("list", list), in.required("map", map),
          in.required("name", name), in.required("array", array), in.required("element", element),
          in.required("entry", entry), in.required("each", each), in.required("i", i),
          in.required("e", e));
    }

    static WriteInput readWriteInput(PayloadReader in) {
      String out = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "out" -> out = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new WriteInput(in.required("out", out));
    }

    static void writeAnsweredOutput(PayloadWriter out, AnsweredOutput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("in");
      out.string(value.in());
      out.name("out");
      out.string(value.out());
      out.name("value");
      out.string(value.value());
      out.endObject();
    }

    static void writeCollidingBean(PayloadWriter out, Colliding.Bean value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("bean");
      out.string(value.getBean());
      out.endObject();
    }

    static void writeCollidingCase(PayloadWriter out, Colliding.Case value) throws IOException {
      out.required(value);
      out.beginObject();
      if (value instanceof Colliding.One each) {
        out.name("type");
        out.string("One");
        out.name("each");
        out.string(each.each());
        out.name("value");
        out.string(each.value());
        out.name("out");
        out.string(each.out());
        out.name("list");
        Codecs.writeListOfString(out, each.list());
        out.name("map");
        Codecs.writeMapOfStringAndString(out, each.map());
      }
      out.endObject();
    }

    static void writeCollidingInput(PayloadWriter out, CollidingInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("in");
      out.string(value.in());
      out.name("out");
      out.string(value.out());
      out.name("value");
      out.string(value.value());
      out.name("bean");
      out.string(value.bean());
      out.name("input");
      out.string(value.input());
      out.name("output");
      out.string(value.output());
      out.name("context");
      out.string(value.context());
      out.name("workflow");
      out.string(value.workflow());
      out.name("answer");
      out.string(value.answer());
      out.name("functions");
      out.string(value.functions());
      out.name("list");
      out.string(value.list());
      out.name("map");
      out.string(value.map());
      out.name("name");
      out.string(value.name());
      out.name("array");
      out.string(value.array());
      out.name("element");
      out.string(value.element());
      out.name("entry");
      out.string(value.entry());
      out.name("each");
      out.string(value.each());
      out.name("i");
      out.string(value.i());
      out.name("e");
      out.string(value.e());
      out.endObject();
    }

    static void writeCollidingNames(PayloadWriter out, Colliding.Names value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("in");
      out.string(value.in());
      out.name("out");
      out.string(value.out());
      out.name("value");
      out.string(value.value());
      out.name("bean");
      out.string(value.bean());
      out.name("input");
      out.string(value.input());
      out.name("output");
      out.string(value.output());
      out.name("context");
      out.string(value.context());
      out.name("workflow");
      out.string(value.workflow());
      out.name("answer");
      out.string(value.answer());
      out.name("functions");
      out.string(value.functions());
      out.name("list");
      out.string(value.list());
      out.name("map");
      out.string(value.map());
      out.name("name");
      out.string(value.name());
      out.name("array");
      out.string(value.array());
      out.name("element");
      out.string(value.element());
      out.name("entry");
      out.string(value.entry());
      out.name("each");
      out.string(value.each());
      out.name("i");
      out.string(value.i());
      out.name("e");
      out.string(value.e());
      out.endObject();
    }

    static void writeCollidingOne(PayloadWriter out, Colliding.One value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("each");
      out.string(value.each());
      out.name("value");
      out.string(value.value());
      out.name("out");
      out.string(value.out());
      out.name("list");
      Codecs.writeListOfString(out, value.list());
      out.name("map");
      Codecs.writeMapOfStringAndString(out, value.map());
      out.endObject();
    }

    static void writeHandleInput(PayloadWriter out, HandleInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("in");
      out.string(value.in());
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

    static void writeMapOfStringAndString(PayloadWriter out, Map<String, String> value) throws
        IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends String> entry : value.entrySet()) {
        out.name(entry.getKey());
        out.string(entry.getValue());
      }
      out.endObject();
    }

    static void writeReadInput(PayloadWriter out, ReadInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("context");
      Codecs.writeCollidingCase(out, value.context());
      out.endObject();
    }

    static void writeWorkflowInput(PayloadWriter out, WorkflowInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("in");
      out.string(value.in());
      out.name("out");
      out.string(value.out());
      out.name("value");
      out.string(value.value());
      out.name("bean");
      out.string(value.bean());
      out.name("input");
      out.string(value.input());
      out.name("output");
      out.string(value.output());
      out.name("context");
      out.string(value.context());
      out.name("workflow");
      out.string(value.workflow());
      out.name("answer");
      out.string(value.answer());
      out.name("functions");
      out.string(value.functions());
      out.name("list");
      out.string(value.list());
      out.name("map");
      out.string(value.map());
      out.name("name");
      out.string(value.name());
      out.name("array");
      out.string(value.array());
      out.name("element");
      out.string(value.element());
      out.name("entry");
      out.string(value.entry());
      out.name("each");
      out.string(value.each());
      out.name("i");
      out.string(value.i());
      out.name("e");
      out.string(value.e());
      out.endObject();
    }

    static void writeWriteInput(PayloadWriter out, WriteInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("out");
      out.string(value.out());
      out.endObject();
    }
  }
}
