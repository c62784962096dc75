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
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Paths}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Paths")
public final class PathsWorkflow implements BiFunction<PathsInput, UnaryOperator<String>, PathsOutput> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Paths";

  private final Paths workflow;

  private final Paths.Bill bill;

  private final Paths.Pack pack;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public PathsWorkflow() {
    this(PathsHandlers.shared(), BillHandlers.shared(), PackHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public PathsWorkflow(Paths workflow) {
    this(workflow, new BillHandlers());
  }

  private PathsWorkflow(Paths workflow, Paths.Bill bill) {
    this(workflow, bill, new PackHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public PathsWorkflow(Paths workflow, Paths.Bill bill, Paths.Pack pack) {
    this(workflow, bill, pack, functionsOf(workflow, bill, pack), Map.of());
  }

  private PathsWorkflow(Paths workflow, Paths.Bill bill, Paths.Pack pack,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.bill = bill;
    this.pack = pack;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = PathsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Paths/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Paths/statemachine.json is not on the class path");
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
    return PathsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return PathsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public PathsOutput apply(PathsInput input, UnaryOperator<String> execution) {
    String output = execution.apply(PathsFunctions.Codecs.json(input));
    return PathsFunctions.Codecs.read(output, PathsOutput.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code take}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withTake(Answer<TakeInput, Paths.Order> answer,
      Answer<TakeInput, Paths.Order>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TakeFunctionArn", new PathsFunctions.TakeFunction(workflow) {
      @Override
      protected Paths.Order handle(TakeInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code join}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withJoin(Answer<JoinInput, String> answer,
      Answer<JoinInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JoinFunctionArn", new PathsFunctions.JoinFunction(workflow) {
      @Override
      protected String handle(JoinInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code bill}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withBill(Answer<BillInput, Integer> answer,
      Answer<BillInput, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("BillFunctionArn", new PathsFunctions.BillFunction(bill) {
      @Override
      protected Integer handle(BillInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code plain}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withPlain(Answer<PlainInput, String> answer,
      Answer<PlainInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PlainFunctionArn", new PathsFunctions.PlainFunction(pack) {
      @Override
      protected String handle(PlainInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Branch</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withBranch(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Branch", PathsFunctions.Codecs.answerBranch(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Each</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final PathsWorkflow withEach(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Each", PathsFunctions.Codecs.answerEach(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private PathsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new PathsWorkflow(workflow, bill, pack, copy, answers);
  }

  private PathsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new PathsWorkflow(workflow, bill, pack, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Paths workflow, Paths.Bill bill,
      Paths.Pack pack) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("TakeFunctionArn", new PathsFunctions.TakeFunction(workflow));
    functions.put("JoinFunctionArn", new PathsFunctions.JoinFunction(workflow));
    functions.put("BillFunctionArn", new PathsFunctions.BillFunction(bill));
    functions.put("PlainFunctionArn", new PathsFunctions.PlainFunction(pack));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String TAKE = "Take";

    public static final String CHAIN = "Chain";

    public static final String COUPON = "Coupon";

    public static final String SOME = "Some";

    public static final String NONE = "None";

    public static final String JOIN = "Join";

    public static final String LOOP = "Loop";

    public static final String AGAIN = "Again";

    public static final String BRANCH = "Branch";

    public static final String EACH = "Each";

    public static final String LAST = "Last";

    public static final String FAILING = "Failing";

    public static final String BILL = "Bill";

    public static final String COUNT = "Count";

    public static final String COUNTED = "Counted";

    public static final String ASK = "Ask";

    public static final String NOTED = "Noted";

    public static final String PLAIN = "Plain";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
