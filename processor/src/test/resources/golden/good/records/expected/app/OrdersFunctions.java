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
import java.util.Map;

/**
 * The Lambda functions of {@link Orders}.
 */
@GeneratedFrom("app.Orders")
public final class OrdersFunctions {
  private OrdersFunctions() {
  }

  /**
   * The Lambda function of the state <code>Page</code>: {@code Orders::page}.
   */
  public static class PageFunction extends EntryPoint<PageInput, Orders.Page<Orders.Line>> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PageFunction() {
      this(OrdersHandlers.shared());
    }

    PageFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected PageInput read(PayloadReader in) {
      return Codecs.readPageInput(in);
    }

    @Override
    protected Orders.Page<Orders.Line> handle(PageInput input, Context context) throws Throwable {
      return workflow.page(input.lines(), input.nested());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Page<Orders.Line> output) throws IOException {
      Codecs.writeOrdersPageOfOrdersLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Pair</code>: {@code Orders::pair}.
   */
  public static class PairFunction extends EntryPoint<Orders.Page<Orders.Line>, Orders.Pair<Integer, Map<String, Orders.Line>>> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public PairFunction() {
      this(OrdersHandlers.shared());
    }

    PairFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Page<Orders.Line> read(PayloadReader in) {
      return Codecs.readOrdersPageOfOrdersLine(in);
    }

    @Override
    protected Orders.Pair<Integer, Map<String, Orders.Line>> handle(Orders.Page<Orders.Line> input,
        Context context) throws Throwable {
      return workflow.pair(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Pair<Integer, Map<String, Orders.Line>> output)
        throws IOException {
      Codecs.writeOrdersPairOfIntegerAndMapOfStringAndOrdersLine(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Tree</code>: {@code Orders::tree}.
   */
  public static class TreeFunction extends EntryPoint<TreeInput, Orders.Tree> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public TreeFunction() {
      this(OrdersHandlers.shared());
    }

    TreeFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected TreeInput read(PayloadReader in) {
      return Codecs.readTreeInput(in);
    }

    @Override
    protected Orders.Tree handle(TreeInput input, Context context) throws Throwable {
      return workflow.tree(input.pair());
    }

    @Override
    protected void write(PayloadWriter out, Orders.Tree output) throws IOException {
      Codecs.writeOrdersTree(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Empty</code>: {@code Orders::empty}.
   */
  public static class EmptyFunction extends EntryPoint<Orders.Tree, Orders.Empty> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EmptyFunction() {
      this(OrdersHandlers.shared());
    }

    EmptyFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Tree read(PayloadReader in) {
      return Codecs.readOrdersTree(in);
    }

    @Override
    protected Orders.Empty handle(Orders.Tree input, Context context) throws Throwable {
      return workflow.empty(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Empty output) throws IOException {
      Codecs.writeOrdersEmpty(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Compact</code>: {@code Orders::compact}.
   */
  public static class CompactFunction extends EntryPoint<Orders.Empty, Orders.Compact> {
    private final Orders workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public CompactFunction() {
      this(OrdersHandlers.shared());
    }

    CompactFunction(Orders workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Orders.Empty read(PayloadReader in) {
      return Codecs.readOrdersEmpty(in);
    }

    @Override
    protected Orders.Compact handle(Orders.Empty input, Context context) throws Throwable {
      return workflow.compact(input);
    }

    @Override
    protected void write(PayloadWriter out, Orders.Compact output) throws IOException {
      Codecs.writeOrdersCompact(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Orders}.
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
      if (payload != null && payload.getClass() == Orders.Line.class) {
        Codecs.writeOrdersLine(out, (Orders.Line) payload);
      } else if (payload != null && payload.getClass() == PageInput.class) {
        Codecs.writePageInput(out, (PageInput) payload);
      } else if (payload != null && payload.getClass() == TreeInput.class) {
        Codecs.writeTreeInput(out, (TreeInput) payload);
      } else if (payload != null && payload.getClass() == Orders.Tree.class) {
        Codecs.writeOrdersTree(out, (Orders.Tree) payload);
      } else if (payload != null && payload.getClass() == Orders.Empty.class) {
        Codecs.writeOrdersEmpty(out, (Orders.Empty) payload);
      } else if (payload != null && payload.getClass() == Orders.Compact.class) {
        Codecs.writeOrdersCompact(out, (Orders.Compact) payload);
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
      if (type == Orders.Line.class) {
        return type.cast(Codecs.readOrdersLine(in));
      }
      if (type == PageInput.class) {
        return type.cast(Codecs.readPageInput(in));
      }
      if (type == TreeInput.class) {
        return type.cast(Codecs.readTreeInput(in));
      }
      if (type == Orders.Tree.class) {
        return type.cast(Codecs.readOrdersTree(in));
      }
      if (type == Orders.Empty.class) {
        return type.cast(Codecs.readOrdersEmpty(in));
      }
      if (type == Orders.Compact.class) {
        return type.cast(Codecs.readOrdersCompact(in));
      }
      return type.cast(in.free());
    }

    static List<Orders.Line> readListOfOrdersLine(PayloadReader in) {
      List<Orders.Line> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readOrdersLine(in));
      }
      in.endArray();
      return list;
    }

    static List<Orders.Page<String>> readListOfOrdersPageOfString(PayloadReader in) {
      List<Orders.Page<String>> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readOrdersPageOfString(in));
      }
      in.endArray();
      return list;
    }

    static List<Orders.Tree> readListOfOrdersTree(PayloadReader in) {
      List<Orders.Tree> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readOrdersTree(in));
      }
      in.endArray();
      return list;
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

    static Orders.Compact readOrdersCompact(PayloadReader in) {
      Integer value = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "value" -> value = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Compact(in.required("value", value));
    }

    static Orders.Empty readOrdersEmpty(PayloadReader in) {
      in.beginObject();
      while (in.hasNext()) {
        in.nextName();
        in.skip();
      }
      in.endObject();
      return new Orders.Empty();
    }

    static Orders.Line readOrdersLine(PayloadReader in) {
      String sku = null;
      Integer count = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "sku" -> sku = in.skipNull() ? null : in.string();
          case "count" -> count = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Line(in.required("sku", sku), in.required("count", count));
    }

    static Orders.Page<Orders.Line> readOrdersPageOfOrdersLine(PayloadReader in) {
      List<Orders.Line> items = null;
      Integer next = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "items" -> items = in.skipNull() ? null : Codecs.readListOfOrdersLine(in);
          case "next" -> next = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Page<Orders.Line>(in.required("items", items), in.required("next", next));
    }

    static Orders.Page<Orders.Page<String>> readOrdersPageOfOrdersPageOfString(PayloadReader in) {
      List<Orders.Page<String>> items = null;
      Integer next = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "items" -> items = in.skipNull() ? null : Codecs.readListOfOrdersPageOfString(in);
          case "next" -> next = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Page<Orders.Page<String>>(in.required("items", items),
          in.required("next", next));
    }

    static Orders.Page<String> readOrdersPageOfString(PayloadReader in) {
      List<String> items = null;
      Integer next = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "items" -> items = in.skipNull() ? null : Codecs.readListOfString(in);
          case "next" -> next = in.skipNull() ? null : in.int32();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Page<String>(in.required("items", items), in.required("next", next));
    }

    static Orders.Pair<Long, Boolean> readOrdersPairOfLongAndBoolean(PayloadReader in) {
      Long left = null;
      Boolean right = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "left" -> left = in.skipNull() ? null : in.int64();
          case "right" -> right = in.skipNull() ? null : in.bool();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Pair<Long, Boolean>(in.required("left", left), in.required("right", right));
    }

    static Orders.Pair<String, Orders.Pair<Long, Boolean>> readOrdersPairOfStringAndOrdersPairOfLongAndBoolean(
        PayloadReader in) {
      String left = null;
      Orders.Pair<Long, Boolean> right = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "left" -> left = in.skipNull() ? null : in.string();
          case "right" -> right = in.skipNull() ? null : Codecs.readOrdersPairOfLongAndBoolean(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Pair<String, Orders.Pair<Long, Boolean>>(in.required("left", left),
          in.required("right", right));
    }

    static Orders.Tree readOrdersTree(PayloadReader in) {
      String name = null;
      List<Orders.Tree> children = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          case "children" -> children = in.skipNull() ? null : Codecs.readListOfOrdersTree(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Orders.Tree(in.required("name", name), in.required("children", children));
    }

    static PageInput readPageInput(PayloadReader in) {
      Orders.Page<Orders.Line> lines = null;
      Orders.Page<Orders.Page<String>> nested = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "lines" -> lines = in.skipNull() ? null : Codecs.readOrdersPageOfOrdersLine(in);
          case "nested" -> nested = in.skipNull() ? null : Codecs.readOrdersPageOfOrdersPageOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new PageInput(in.required("lines", lines), in.required("nested", nested));
    }

    static TreeInput readTreeInput(PayloadReader in) {
      Orders.Pair<String, Orders.Pair<Long, Boolean>> pair = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "pair" -> pair = in.skipNull() ? null : Codecs.readOrdersPairOfStringAndOrdersPairOfLongAndBoolean(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new TreeInput(in.required("pair", pair));
    }

    static void writeListOfOrdersLine(PayloadWriter out, List<Orders.Line> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Orders.Line element : value) {
        Codecs.writeOrdersLine(out, element);
      }
      out.endArray();
    }

    static void writeListOfOrdersPageOfString(PayloadWriter out, List<Orders.Page<String>> value)
        throws IOException {
      out.required(value);
      out.beginArray();
      for (Orders.Page<String> element : value) {
        Codecs.writeOrdersPageOfString(out, element);
      }
      out.endArray();
    }

    static void writeListOfOrdersTree(PayloadWriter out, List<Orders.Tree> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Orders.Tree element : value) {
        Codecs.writeOrdersTree(out, element);
      }
      out.endArray();
    }

    static void writeListOfString(PayloadWriter out, List<String> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeMapOfStringAndOrdersLine(PayloadWriter out, Map<String, Orders.Line> value)
        throws IOException {
      out.required(value);
      out.beginObject();
      for (Map.Entry<String, ? extends Orders.Line> entry : value.entrySet()) {
        out.name(entry.getKey());
        Codecs.writeOrdersLine(out, entry.getValue());
      }
      out.endObject();
    }

    static void writeOrdersCompact(PayloadWriter out, Orders.Compact value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("value");
      out.int32(value.value());
      out.endObject();
    }

    static void writeOrdersEmpty(PayloadWriter out, Orders.Empty value) throws IOException {
      out.required(value);
      out.beginObject();
      out.endObject();
    }

    static void writeOrdersLine(PayloadWriter out, Orders.Line value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("sku");
      out.string(value.sku());
      out.name("count");
      out.int32(value.count());
      out.endObject();
    }

    static void writeOrdersPageOfOrdersLine(PayloadWriter out, Orders.Page<Orders.Line> value)
        throws IOException {
      out.required(value);
      out.beginObject();
      out.name("items");
      Codecs.writeListOfOrdersLine(out, value.items());
      out.name("next");
      out.int32(value.next());
      out.endObject();
    }

    static void writeOrdersPageOfOrdersPageOfString(PayloadWriter out,
        Orders.Page<Orders.Page<String>> value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("items");
      Codecs.writeListOfOrdersPageOfString(out, value.items());
      out.name("next");
      out.int32(value.next());
      out.endObject();
    }

    static void writeOrdersPageOfString(PayloadWriter out, Orders.Page<String> value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("items");
      Codecs.writeListOfString(out, value.items());
      out.name("next");
      out.int32(value.next());
      out.endObject();
    }

    static void writeOrdersPairOfIntegerAndMapOfStringAndOrdersLine(PayloadWriter out,
        Orders.Pair<Integer, Map<String, Orders.Line>> value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("left");
      out.int32(out.required(value.left()));
      out.name("right");
      Codecs.writeMapOfStringAndOrdersLine(out, value.right());
      out.endObject();
    }

    static void writeOrdersPairOfLongAndBoolean(PayloadWriter out, Orders.Pair<Long, Boolean> value)
        throws IOException {
      out.required(value);
      out.beginObject();
      out.name("left");
      out.int64(out.required(value.left()));
      out.name("right");
      out.bool(out.required(value.right()));
      out.endObject();
    }

    static void writeOrdersPairOfStringAndOrdersPairOfLongAndBoolean(PayloadWriter out,
        Orders.Pair<String, Orders.Pair<Long, Boolean>> value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("left");
      out.string(value.left());
      out.name("right");
      Codecs.writeOrdersPairOfLongAndBoolean(out, value.right());
      out.endObject();
    }

    static void writeOrdersTree(PayloadWriter out, Orders.Tree value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.name("children");
      Codecs.writeListOfOrdersTree(out, value.children());
      out.endObject();
    }

    static void writePageInput(PayloadWriter out, PageInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("lines");
      Codecs.writeOrdersPageOfOrdersLine(out, value.lines());
      out.name("nested");
      Codecs.writeOrdersPageOfOrdersPageOfString(out, value.nested());
      out.endObject();
    }

    static void writeTreeInput(PayloadWriter out, TreeInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("pair");
      Codecs.writeOrdersPairOfStringAndOrdersPairOfLongAndBoolean(out, value.pair());
      out.endObject();
    }
  }
}
