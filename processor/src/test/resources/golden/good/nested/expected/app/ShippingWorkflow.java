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
 * The workflow {@link Shipping}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Shipping")
public final class ShippingWorkflow implements BiFunction<Object, UnaryOperator<String>, List<Object>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Shipping";

  private final Shipping workflow;

  private final Shipping.EachLine eachLine;

  private final Shipping.Paperwork paperwork;

  private final Shipping.Paperwork.EachSerial eachSerial;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public ShippingWorkflow() {
    this(ShippingHandlers.shared(), EachLineHandlers.shared(), PaperworkHandlers.shared(), EachSerialHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ShippingWorkflow(Shipping workflow) {
    this(workflow, new EachLineHandlers());
  }

  private ShippingWorkflow(Shipping workflow, Shipping.EachLine eachLine) {
    this(workflow, eachLine, new PaperworkHandlers(workflow));
  }

  private ShippingWorkflow(Shipping workflow, Shipping.EachLine eachLine,
      Shipping.Paperwork paperwork) {
    this(workflow, eachLine, paperwork, new EachSerialHandlers(paperwork));
  }

  /**
   * With handlers of your own making.
   */
  public ShippingWorkflow(Shipping workflow, Shipping.EachLine eachLine,
      Shipping.Paperwork paperwork, Shipping.Paperwork.EachSerial eachSerial) {
    this(workflow, eachLine, paperwork, eachSerial, functionsOf(workflow, eachLine, paperwork, eachSerial), Map.of());
  }

  private ShippingWorkflow(Shipping workflow, Shipping.EachLine eachLine,
      Shipping.Paperwork paperwork, Shipping.Paperwork.EachSerial eachSerial,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.eachLine = eachLine;
    this.paperwork = paperwork;
    this.eachSerial = eachSerial;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ShippingWorkflow.class.getResourceAsStream("/META-INF/stepmark/Shipping/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Shipping/statemachine.json is not on the class path");
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
    return ShippingFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ShippingFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<Object> apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(ShippingFunctions.Codecs.json(input));
    return ShippingFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code pick}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShippingWorkflow withPick(Answer<Shipping.Line, Shipping.Line> answer,
      Answer<Shipping.Line, Shipping.Line>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PickFunctionArn", new ShippingFunctions.PickFunction(eachLine) {
      @Override
      protected Shipping.Line handle(Shipping.Line input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code print}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShippingWorkflow withPrint(Answer<PrintInput, String> answer,
      Answer<PrintInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PrintFunctionArn", new ShippingFunctions.PrintFunction(eachSerial) {
      @Override
      protected String handle(PrintInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Prepare</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShippingWorkflow withPrepare(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Prepare", ShippingFunctions.Codecs.answerPrepare(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Lines</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShippingWorkflow withLines(Answer<List<Object>, List<String>> answer,
      Answer<List<Object>, List<String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Lines", ShippingFunctions.Codecs.answerLines(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Serials</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final ShippingWorkflow withSerials(Answer<List<Object>, Object> answer,
      Answer<List<Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Serials", ShippingFunctions.Codecs.answerSerials(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private ShippingWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ShippingWorkflow(workflow, eachLine, paperwork, eachSerial, copy, answers);
  }

  private ShippingWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new ShippingWorkflow(workflow, eachLine, paperwork, eachSerial, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Shipping workflow,
      Shipping.EachLine eachLine, Shipping.Paperwork paperwork,
      Shipping.Paperwork.EachSerial eachSerial) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("PickFunctionArn", new ShippingFunctions.PickFunction(eachLine));
    functions.put("PrintFunctionArn", new ShippingFunctions.PrintFunction(eachSerial));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PREPARE = "Prepare";

    public static final String COUNT = "Count";

    public static final String LINES = "Lines";

    public static final String SKIP = "Skip";

    public static final String PICK = "Pick";

    public static final String SERIALS = "Serials";

    public static final String PRINT = "Print";

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
