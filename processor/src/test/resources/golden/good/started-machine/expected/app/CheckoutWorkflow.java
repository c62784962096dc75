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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link Checkout}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Checkout")
public final class CheckoutWorkflow implements BiFunction<Checkout.Cart, UnaryOperator<String>, Object> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Checkout";

  private final Checkout workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public CheckoutWorkflow() {
    this(CheckoutHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public CheckoutWorkflow(Checkout workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private CheckoutWorkflow(Checkout workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = CheckoutWorkflow.class.getResourceAsStream("/META-INF/stepmark/Checkout/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Checkout/statemachine.json is not on the class path");
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
    return CheckoutFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return CheckoutFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Object apply(Checkout.Cart input, UnaryOperator<String> execution) {
    String output = execution.apply(CheckoutFunctions.Codecs.json(input));
    return CheckoutFunctions.Codecs.read(output, Object.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code file}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withFile(Answer<FileInput, String> answer,
      Answer<FileInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FileFunctionArn", new CheckoutFunctions.FileFunction(workflow) {
      @Override
      protected String handle(FileInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Invoice</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withInvoice(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Invoice", CheckoutFunctions.Codecs.answerInvoice(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Tell</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withTell(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Tell", CheckoutFunctions.Codecs.answerTell(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Tell Again</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withTellAgain(Answer<Map<String, Object>, Checkout.Told> answer,
      Answer<Map<String, Object>, Checkout.Told>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Tell Again", CheckoutFunctions.Codecs.answerTellAgain(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Invoice By Text</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withInvoiceByText(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Invoice By Text", CheckoutFunctions.Codecs.answerInvoiceByText(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Invoice As Text</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final CheckoutWorkflow withInvoiceAsText(Answer<Map<String, Object>, Object> answer,
      Answer<Map<String, Object>, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Invoice As Text", CheckoutFunctions.Codecs.answerInvoiceAsText(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private CheckoutWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new CheckoutWorkflow(workflow, copy, answers);
  }

  private CheckoutWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new CheckoutWorkflow(workflow, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Checkout workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FileFunctionArn", new CheckoutFunctions.FileFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String INVOICE = "Invoice";

    public static final String FILE = "File";

    public static final String TELL = "Tell";

    public static final String TELL_AGAIN = "Tell Again";

    public static final String INVOICE_BY_TEXT = "Invoice By Text";

    public static final String INVOICE_AS_TEXT = "Invoice As Text";

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
