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
 * The workflow {@link Greetings}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Greetings")
public final class MyGreetingsWorkflow implements BiFunction<MyGreetingsInput, UnaryOperator<String>, List<String>> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Greetings";

  private final Greetings workflow;

  private final Greetings.English english;

  private final Greetings.French french;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public MyGreetingsWorkflow() {
    this(MyGreetingsHandlers.shared(), MyEnglishHandlers.shared(), MyFrenchHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public MyGreetingsWorkflow(Greetings workflow) {
    this(workflow, new MyEnglishHandlers());
  }

  private MyGreetingsWorkflow(Greetings workflow, Greetings.English english) {
    this(workflow, english, new MyFrenchHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public MyGreetingsWorkflow(Greetings workflow, Greetings.English english,
      Greetings.French french) {
    this(workflow, english, french, functionsOf(workflow, english, french), Map.of());
  }

  private MyGreetingsWorkflow(Greetings workflow, Greetings.English english,
      Greetings.French french, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.english = english;
    this.french = french;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = MyGreetingsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Greetings/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Greetings/statemachine.json is not on the class path");
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
    return MyGreetingsFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return MyGreetingsFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public List<String> apply(MyGreetingsInput input, UnaryOperator<String> execution) {
    String output = execution.apply(MyGreetingsFunctions.Codecs.json(input));
    return MyGreetingsFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code hello}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MyGreetingsWorkflow withHello(Answer<MyHelloInput, String> answer,
      Answer<MyHelloInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("MyHelloFunctionArn", new MyGreetingsFunctions.MyHelloFunction(english) {
      @Override
      protected String handle(MyHelloInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code bonjour}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MyGreetingsWorkflow withBonjour(Answer<MyBonjourInput, String> answer,
      Answer<MyBonjourInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("MyBonjourFunctionArn", new MyGreetingsFunctions.MyBonjourFunction(french) {
      @Override
      protected String handle(MyBonjourInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Both</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final MyGreetingsWorkflow withBoth(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Both", MyGreetingsFunctions.Codecs.answerBoth(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private MyGreetingsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new MyGreetingsWorkflow(workflow, english, french, copy, answers);
  }

  private MyGreetingsWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new MyGreetingsWorkflow(workflow, english, french, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Greetings workflow,
      Greetings.English english, Greetings.French french) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("MyHelloFunctionArn", new MyGreetingsFunctions.MyHelloFunction(english));
    functions.put("MyBonjourFunctionArn", new MyGreetingsFunctions.MyBonjourFunction(french));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String BOTH = "Both";

    public static final String HELLO = "Hello";

    public static final String BONJOUR = "Bonjour";

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
