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
 * The workflow {@link Upper}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Upper")
public final class UpUpperWorkflow implements BiFunction<Object, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "upper-machine";

  private final Upper workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public UpUpperWorkflow() {
    this(UpUpperHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public UpUpperWorkflow(Upper workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private UpUpperWorkflow(Upper workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = UpUpperWorkflow.class.getResourceAsStream("/META-INF/stepmark/upper-machine/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/upper-machine/statemachine.json is not on the class path");
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
    return UpUpperFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return UpUpperFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(Object input, UnaryOperator<String> execution) {
    String output = execution.apply(UpUpperFunctions.Codecs.json(input));
    return UpUpperFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code createS3Bucket}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UpUpperWorkflow withCreateS3Bucket(
      Answer<UpCreateS3BucketInput, UpCreateS3BucketOutput> answer,
      Answer<UpCreateS3BucketInput, UpCreateS3BucketOutput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UpCreateS3BucketFunctionArn", new UpUpperFunctions.UpCreateS3BucketFunction(workflow) {
      @Override
      protected UpCreateS3BucketOutput handle(UpCreateS3BucketInput input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code case_}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final UpUpperWorkflow withCase(Answer<UpCaseInput, String> answer,
      Answer<UpCaseInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UpCaseFunctionArn", new UpUpperFunctions.UpCaseFunction(workflow) {
      @Override
      protected String handle(UpCaseInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code parseHTTPResponse}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public UpUpperWorkflow withParseHTTPResponse(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UpParseHTTPResponseFunctionArn", new UpUpperFunctions.UpParseHTTPResponseFunction(workflow) {
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

  private UpUpperWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new UpUpperWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Upper workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("UpCreateS3BucketFunctionArn", new UpUpperFunctions.UpCreateS3BucketFunction(workflow));
    functions.put("UpCaseFunctionArn", new UpUpperFunctions.UpCaseFunction(workflow));
    functions.put("UpParseHTTPResponseFunctionArn", new UpUpperFunctions.UpParseHTTPResponseFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CREATE_S3_BUCKET = "CreateS3Bucket";

    public static final String WAIT_10_MINUTES = "Wait10Minutes";

    public static final String CASE = "Case";

    public static final String PARSE_HTTP_RESPONSE = "ParseHTTPResponse";

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

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
