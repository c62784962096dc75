package app;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.github.stepmark.GeneratedFrom;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Constants}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Constants")
public final class ConstantsWorkflow implements BiFunction<Object, UnaryOperator<String>, Long> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Constants";

  private final Constants workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ConstantsWorkflow() {
    this(ConstantsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ConstantsWorkflow(Constants workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ConstantsWorkflow(Constants workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ConstantsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Constants/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Constants/statemachine.json is not on the class path");
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
   * What a test has said in the place of services, activities and others, by the states' names.
   */
  public Map<String, RequestStreamHandler> answers() {
    return answers;
  }

  /**
   * The JSON text of a payload of this workflow: of a record or a bean that a state takes or gives, of a
   * list of them, or of free JSON.
   */
  public static String json(Object payload) {
    return ConstantsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ConstantsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Long apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(ConstantsFunctions.Codecs.json(input));
    return ConstantsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code open}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ConstantsWorkflow withOpen(Callable<Integer> answer, Callable<Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenFunctionArn", new ConstantsFunctions.OpenFunction(workflow) {
      @Override
      protected Integer handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code openChoice}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow withOpenChoice(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenChoiceFunctionArn", new ConstantsFunctions.OpenChoiceFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code openCHOICE}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow withOpenCHOICE(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenCHOICEFunctionArn", new ConstantsFunctions.OpenCHOICEFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code class_}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow withClass(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ClassFunctionArn", new ConstantsFunctions.ClassFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code open_case}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow withOpenCase(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OpenCaseFunctionArn", new ConstantsFunctions.Open_caseFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code _1}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow with1(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("1FunctionArn", new ConstantsFunctions._1Function(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code XMLFile}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public ConstantsWorkflow withXMLFile(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("XMLFileFunctionArn", new ConstantsFunctions.XMLFileFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ConstantsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ConstantsWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Constants workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OpenFunctionArn", new ConstantsFunctions.OpenFunction(workflow));
    functions.put("OpenChoiceFunctionArn", new ConstantsFunctions.OpenChoiceFunction(workflow));
    functions.put("OpenCHOICEFunctionArn", new ConstantsFunctions.OpenCHOICEFunction(workflow));
    functions.put("ClassFunctionArn", new ConstantsFunctions.ClassFunction(workflow));
    functions.put("OpenCaseFunctionArn", new ConstantsFunctions.Open_caseFunction(workflow));
    functions.put("1FunctionArn", new ConstantsFunctions._1Function(workflow));
    functions.put("XMLFileFunctionArn", new ConstantsFunctions.XMLFileFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPEN = "Open";

    public static final String OPEN_CHOICE = "Which";

    public static final String OPEN_CHOICE_ = "Open Choice";

    public static final String OPEN_CHOICE__ = "Another";

    public static final String CLASS = "Class";

    public static final String OPEN_CASE = "Open Case";

    public static final String _1 = "1";

    public static final String XML_FILE = "XML File";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
