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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The Lambda functions of {@link Collections}.
 */
@GeneratedFrom("app.Collections")
public final class CollectionsFunctions {
  private CollectionsFunctions() {
  }

  /**
   * The Lambda function of the state <code>Wild</code>: {@code Collections::wild}.
   */
  public static class WildFunction extends EntryPoint<WildInput, List<? extends Collections.Item>> {
    private final Collections workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public WildFunction() {
      this(CollectionsHandlers.shared());
    }

    WildFunction(Collections workflow) {
      this.workflow = workflow;
    }

    @Override
    protected WildInput read(PayloadReader in) {
      return Codecs.readWildInput(in);
    }

    @Override
    protected List<? extends Collections.Item> handle(WildInput input, Context context) throws
        Throwable {
      return workflow.wild(input.some(), input.more());
    }

    @Override
    protected void write(PayloadWriter out, List<? extends Collections.Item> output) throws
        IOException {
      Codecs.writeListOfCollectionsItem(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Everything</code>: {@code Collections::everything}.
   */
  public static class EverythingFunction extends EntryPoint<Collections.Everything, Collections.Everything> {
    private final Collections workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public EverythingFunction() {
      this(CollectionsHandlers.shared());
    }

    EverythingFunction(Collections workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Collections.Everything read(PayloadReader in) {
      return Codecs.readCollectionsEverything(in);
    }

    @Override
    protected Collections.Everything handle(Collections.Everything input, Context context) throws
        Throwable {
      return workflow.everything(input);
    }

    @Override
    protected void write(PayloadWriter out, Collections.Everything output) throws IOException {
      Codecs.writeCollectionsEverything(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Lists</code>: {@code Collections::lists}.
   */
  public static class ListsFunction extends EntryPoint<Collections.Everything, List<Collections.Item>> {
    private final Collections workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ListsFunction() {
      this(CollectionsHandlers.shared());
    }

    ListsFunction(Collections workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Collections.Everything read(PayloadReader in) {
      return Codecs.readCollectionsEverything(in);
    }

    @Override
    protected List<Collections.Item> handle(Collections.Everything input, Context context) throws
        Throwable {
      return workflow.lists(input);
    }

    @Override
    protected void write(PayloadWriter out, List<Collections.Item> output) throws IOException {
      Codecs.writeListOfCollectionsItem2(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Arrays</code>: {@code Collections::arrays}.
   */
  public static class ArraysFunction extends EntryPoint<List<Collections.Item>, Collections.Item[]> {
    private final Collections workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public ArraysFunction() {
      this(CollectionsHandlers.shared());
    }

    ArraysFunction(Collections workflow) {
      this.workflow = workflow;
    }

    @Override
    protected List<Collections.Item> read(PayloadReader in) {
      return Codecs.readListOfCollectionsItem2(in);
    }

    @Override
    protected Collections.Item[] handle(List<Collections.Item> input, Context context) throws
        Throwable {
      return workflow.arrays(input);
    }

    @Override
    protected void write(PayloadWriter out, Collections.Item[] output) throws IOException {
      Codecs.writeArrayOfCollectionsItem(out, output);
    }
  }

  /**
   * The Lambda function of the state <code>Grid</code>: {@code Collections::grid}.
   */
  public static class GridFunction extends EntryPoint<Collections.Item[], int[][]> {
    private final Collections workflow;

    /**
     * Called by Lambda, once for each instance of the function.
     */
    public GridFunction() {
      this(CollectionsHandlers.shared());
    }

    GridFunction(Collections workflow) {
      this.workflow = workflow;
    }

    @Override
    protected Collections.Item[] read(PayloadReader in) {
      return Codecs.readArrayOfCollectionsItem(in);
    }

    @Override
    protected int[][] handle(Collections.Item[] input, Context context) throws Throwable {
      return workflow.grid(input);
    }

    @Override
    protected void write(PayloadWriter out, int[][] output) throws IOException {
      Codecs.writeArrayOfArrayOfInt(out, output);
    }
  }

  /**
   * Reads and writes the payloads of {@link Collections}.
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
      if (payload != null && payload.getClass() == Collections.Item.class) {
        Codecs.writeCollectionsItem(out, (Collections.Item) payload);
      } else if (payload != null && payload.getClass() == WildInput.class) {
        Codecs.writeWildInput(out, (WildInput) payload);
      } else if (payload != null && payload.getClass() == Collections.Everything.class) {
        Codecs.writeCollectionsEverything(out, (Collections.Everything) payload);
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
      if (type == Collections.Item.class) {
        return type.cast(Codecs.readCollectionsItem(in));
      }
      if (type == WildInput.class) {
        return type.cast(Codecs.readWildInput(in));
      }
      if (type == Collections.Everything.class) {
        return type.cast(Codecs.readCollectionsEverything(in));
      }
      return type.cast(in.free());
    }

    static double[][][] readArrayOfArrayOfArrayOfDouble(PayloadReader in) {
      List<double[][]> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readArrayOfArrayOfDouble(in));
      }
      in.endArray();
      double[][][] array = new double[list.size()][][];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static double[][] readArrayOfArrayOfDouble(PayloadReader in) {
      List<double[]> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readArrayOfDouble(in));
      }
      in.endArray();
      double[][] array = new double[list.size()][];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static int[][] readArrayOfArrayOfInt(PayloadReader in) {
      List<int[]> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readArrayOfInt(in));
      }
      in.endArray();
      int[][] array = new int[list.size()][];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static char[] readArrayOfChar(PayloadReader in) {
      List<Character> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.character());
      }
      in.endArray();
      char[] array = new char[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static Collections.Item[] readArrayOfCollectionsItem(PayloadReader in) {
      List<Collections.Item> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readCollectionsItem(in));
      }
      in.endArray();
      Collections.Item[] array = new Collections.Item[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static double[] readArrayOfDouble(PayloadReader in) {
      List<Double> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.float64());
      }
      in.endArray();
      double[] array = new double[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
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

    static List<Collections.Item>[] readArrayOfListOfCollectionsItem(PayloadReader in) {
      List<List<Collections.Item>> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readListOfCollectionsItem2(in));
      }
      in.endArray();
      @SuppressWarnings("unchecked")
      List<Collections.Item>[] array = (List<Collections.Item>[]) new List<?>[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static String[] readArrayOfString(PayloadReader in) {
      List<String> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.string());
      }
      in.endArray();
      String[] array = new String[list.size()];
      for (int i = 0; i < array.length; i++) {
        array[i] = list.get(i);
      }
      return array;
    }

    static Collection<Collections.Item> readCollectionOfCollectionsItem(PayloadReader in) {
      List<Collections.Item> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readCollectionsItem(in));
      }
      in.endArray();
      return list;
    }

    static Collections.Everything readCollectionsEverything(PayloadReader in) {
      List<String> list = null;
      Set<Integer> set = null;
      Collection<Collections.Item> collection = null;
      String[] array = null;
      int[] ints = null;
      int[][] grid = null;
      char[] letters = null;
      double[][][] cube = null;
      List<int[]> rows = null;
      List<List<Collections.Item>> nested = null;
      Collections.Item[] items = null;
      List<Collections.Item>[] lists = null;
      List<? extends Collections.Item> wild = null;
      List<?> anything = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "list" -> list = in.skipNull() ? null : Codecs.readListOfString(in);
          case "set" -> set = in.skipNull() ? null : Codecs.readSetOfInteger(in);
          case "collection" -> collection = in.skipNull() ? null : Codecs.readCollectionOfCollectionsItem(in);
          case "array" -> array = in.skipNull() ? null : Codecs.readArrayOfString(in);
          case "ints" -> ints = in.skipNull() ? null : Codecs.readArrayOfInt(in);
          case "grid" -> grid = in.skipNull() ? null : Codecs.readArrayOfArrayOfInt(in);
          case "letters" -> letters = in.skipNull() ? null : Codecs.readArrayOfChar(in);
          case "cube" -> cube = in.skipNull() ? null : Codecs.readArrayOfArrayOfArrayOfDouble(in);
          case "rows" -> rows = in.skipNull() ? null : Codecs.readListOfArrayOfInt(in);
          case "nested" -> nested = in.skipNull() ? null : Codecs.readListOfListOfCollectionsItem(in);
          case "items" -> items = in.skipNull() ? null : Codecs.readArrayOfCollectionsItem(in);
          case "lists" -> lists = in.skipNull() ? null : Codecs.readArrayOfListOfCollectionsItem(in);
          case "wild" -> wild = in.skipNull() ? null : Codecs.readListOfCollectionsItem(in);
          case "anything" -> anything = in.skipNull() ? null : Codecs.readListOfObject(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new Collections.Everything(in.required("list", list), in.required("set", set),
          in.required("collection", collection), in.required("array", array),
          in.required("ints", ints), in.required("grid", grid), in.required("letters", letters),
          in.required("cube", cube), in.required("rows", rows), in.required("nested", nested),
          in.required("items", items), in.required("lists", lists), in.required("wild", wild),
          in.required("anything", anything));
    }

    static Collections.Item readCollectionsItem(PayloadReader in) {
      String name = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "name" -> name = in.skipNull() ? null : in.string();
          default -> in.skip();
        }
      }
      in.endObject();
      return new Collections.Item(in.required("name", name));
    }

    static List<int[]> readListOfArrayOfInt(PayloadReader in) {
      List<int[]> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readArrayOfInt(in));
      }
      in.endArray();
      return list;
    }

    static List<? extends Collections.Item> readListOfCollectionsItem(PayloadReader in) {
      List<Collections.Item> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readCollectionsItem(in));
      }
      in.endArray();
      return list;
    }

    static List<Collections.Item> readListOfCollectionsItem2(PayloadReader in) {
      List<Collections.Item> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readCollectionsItem(in));
      }
      in.endArray();
      return list;
    }

    static List<List<Collections.Item>> readListOfListOfCollectionsItem(PayloadReader in) {
      List<List<Collections.Item>> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(Codecs.readListOfCollectionsItem2(in));
      }
      in.endArray();
      return list;
    }

    static List<?> readListOfObject(PayloadReader in) {
      List<Object> list = new ArrayList<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.free());
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

    static int[][] readOutputJson(String json) {
      PayloadReader in = PayloadReader.of(json.getBytes(StandardCharsets.UTF_8));
      return Codecs.readArrayOfArrayOfInt(in);
    }

    static Set<Integer> readSetOfInteger(PayloadReader in) {
      Set<Integer> list = new LinkedHashSet<>();
      in.beginArray();
      while (in.hasNext()) {
        list.add(in.int32());
      }
      in.endArray();
      return list;
    }

    static WildInput readWildInput(PayloadReader in) {
      List<? extends Collections.Item> some = null;
      String[] more = null;
      in.beginObject();
      while (in.hasNext()) {
        switch (in.nextName()) {
          case "some" -> some = in.skipNull() ? null : Codecs.readListOfCollectionsItem(in);
          case "more" -> more = in.skipNull() ? null : Codecs.readArrayOfString(in);
          default -> in.skip();
        }
      }
      in.endObject();
      return new WildInput(in.required("some", some), in.required("more", more));
    }

    static void writeArrayOfArrayOfArrayOfDouble(PayloadWriter out, double[][][] value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (double[][] element : value) {
        Codecs.writeArrayOfArrayOfDouble(out, element);
      }
      out.endArray();
    }

    static void writeArrayOfArrayOfDouble(PayloadWriter out, double[][] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (double[] element : value) {
        Codecs.writeArrayOfDouble(out, element);
      }
      out.endArray();
    }

    static void writeArrayOfArrayOfInt(PayloadWriter out, int[][] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (int[] element : value) {
        Codecs.writeArrayOfInt(out, element);
      }
      out.endArray();
    }

    static void writeArrayOfChar(PayloadWriter out, char[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (char element : value) {
        out.character(element);
      }
      out.endArray();
    }

    static void writeArrayOfCollectionsItem(PayloadWriter out, Collections.Item[] value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Collections.Item element : value) {
        Codecs.writeCollectionsItem(out, element);
      }
      out.endArray();
    }

    static void writeArrayOfDouble(PayloadWriter out, double[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (double element : value) {
        out.float64(element);
      }
      out.endArray();
    }

    static void writeArrayOfInt(PayloadWriter out, int[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (int element : value) {
        out.int32(element);
      }
      out.endArray();
    }

    static void writeArrayOfListOfCollectionsItem(PayloadWriter out, List<Collections.Item>[] value)
        throws IOException {
      out.required(value);
      out.beginArray();
      for (List<Collections.Item> element : value) {
        Codecs.writeListOfCollectionsItem2(out, element);
      }
      out.endArray();
    }

    static void writeArrayOfString(PayloadWriter out, String[] value) throws IOException {
      out.required(value);
      out.beginArray();
      for (String element : value) {
        out.string(element);
      }
      out.endArray();
    }

    static void writeCollectionOfCollectionsItem(PayloadWriter out,
        Collection<Collections.Item> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Collections.Item element : value) {
        Codecs.writeCollectionsItem(out, element);
      }
      out.endArray();
    }

    static void writeCollectionsEverything(PayloadWriter out, Collections.Everything value) throws
        IOException {
      out.required(value);
      out.beginObject();
      out.name("list");
      Codecs.writeListOfString(out, value.list());
      out.name("set");
      Codecs.writeSetOfInteger(out, value.set());
      out.name("collection");
      Codecs.writeCollectionOfCollectionsItem(out, value.collection());
      out.name("array");
      Codecs.writeArrayOfString(out, value.array());
      out.name("ints");
      Codecs.writeArrayOfInt(out, value.ints());
      out.name("grid");
      Codecs.writeArrayOfArrayOfInt(out, value.grid());
      out.name("letters");
      Codecs.writeArrayOfChar(out, value.letters());
      out.name("cube");
      Codecs.writeArrayOfArrayOfArrayOfDouble(out, value.cube());
      out.name("rows");
      Codecs.writeListOfArrayOfInt(out, value.rows());
      out.name("nested");
      Codecs.writeListOfListOfCollectionsItem(out, value.nested());
      out.name("items");
      Codecs.writeArrayOfCollectionsItem(out, value.items());
      out.name("lists");
      Codecs.writeArrayOfListOfCollectionsItem(out, value.lists());
      out.name("wild");
      Codecs.writeListOfCollectionsItem(out, value.wild());
      out.name("anything");
      Codecs.writeListOfObject(out, value.anything());
      out.endObject();
    }

    static void writeCollectionsItem(PayloadWriter out, Collections.Item value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("name");
      out.string(value.name());
      out.endObject();
    }

    static void writeListOfArrayOfInt(PayloadWriter out, List<int[]> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (int[] element : value) {
        Codecs.writeArrayOfInt(out, element);
      }
      out.endArray();
    }

    static void writeListOfCollectionsItem(PayloadWriter out,
        List<? extends Collections.Item> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Collections.Item element : value) {
        Codecs.writeCollectionsItem(out, element);
      }
      out.endArray();
    }

    static void writeListOfCollectionsItem2(PayloadWriter out, List<Collections.Item> value) throws
        IOException {
      out.required(value);
      out.beginArray();
      for (Collections.Item element : value) {
        Codecs.writeCollectionsItem(out, element);
      }
      out.endArray();
    }

    static void writeListOfListOfCollectionsItem(PayloadWriter out,
        List<List<Collections.Item>> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (List<Collections.Item> element : value) {
        Codecs.writeListOfCollectionsItem2(out, element);
      }
      out.endArray();
    }

    static void writeListOfObject(PayloadWriter out, List<?> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Object element : value) {
        out.free(element);
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

    static void writeSetOfInteger(PayloadWriter out, Set<Integer> value) throws IOException {
      out.required(value);
      out.beginArray();
      for (Integer element : value) {
        out.int32(out.required(element));
      }
      out.endArray();
    }

    static void writeWildInput(PayloadWriter out, WildInput value) throws IOException {
      out.required(value);
      out.beginObject();
      out.name("some");
      Codecs.writeListOfCollectionsItem(out, value.some());
      out.name("more");
      Codecs.writeArrayOfString(out, value.more());
      out.endObject();
    }
  }
}
