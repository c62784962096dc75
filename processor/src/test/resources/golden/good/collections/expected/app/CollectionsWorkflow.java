package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The workflow {@link Collections}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Collections")
public final class CollectionsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Collections";

  private final Collections workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public CollectionsWorkflow() {
    this(CollectionsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CollectionsWorkflow(Collections workflow) {
    this(workflow, functionsOf(workflow));
  }

  private CollectionsWorkflow(Collections workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = java.util.Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CollectionsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Collections/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Collections/statemachine.json is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The functions by the placeholders that stand for them in the definition.
   */
  public Map<String, RequestStreamHandler> functions() {
    return functions;
  }

  /**
   * A copy in which {@code answer} stands in for {@code everything}.
   */
  public CollectionsWorkflow withEverything(
      Answer<Collections.Everything, Collections.Everything> answer) {
    return answered("EverythingFunctionArn", new EverythingFunction(workflow) {
      @Override
      protected Collections.Everything handle(Collections.Everything input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code lists}.
   */
  public CollectionsWorkflow withLists(
      Answer<Collections.Everything, List<Collections.Item>> answer) {
    return answered("ListsFunctionArn", new ListsFunction(workflow) {
      @Override
      protected List<Collections.Item> handle(Collections.Everything input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code arrays}.
   */
  public CollectionsWorkflow withArrays(Answer<List<Collections.Item>, Collections.Item[]> answer) {
    return answered("ArraysFunctionArn", new ArraysFunction(workflow) {
      @Override
      protected Collections.Item[] handle(List<Collections.Item> input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code grid}.
   */
  public CollectionsWorkflow withGrid(Answer<Collections.Item[], int[][]> answer) {
    return answered("GridFunctionArn", new GridFunction(workflow) {
      @Override
      protected int[][] handle(Collections.Item[] input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code wild}.
   */
  public CollectionsWorkflow withWild(Answer<WildInput, List<? extends Collections.Item>> answer) {
    return answered("WildFunctionArn", new WildFunction(workflow) {
      @Override
      protected List<? extends Collections.Item> handle(WildInput input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  private CollectionsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CollectionsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Collections workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("EverythingFunctionArn", new EverythingFunction(workflow));
    functions.put("ListsFunctionArn", new ListsFunction(workflow));
    functions.put("ArraysFunctionArn", new ArraysFunction(workflow));
    functions.put("GridFunctionArn", new GridFunction(workflow));
    functions.put("WildFunctionArn", new WildFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String EVERYTHING = "Everything";

    public static final String LISTS = "Lists";

    public static final String ARRAYS = "Arrays";

    public static final String GRID = "Grid";

    public static final String WILD = "Wild";

    private States() {
    }
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
