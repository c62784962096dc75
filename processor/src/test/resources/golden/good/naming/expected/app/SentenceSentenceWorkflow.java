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
 * The workflow {@link Sentence}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Sentence")
public final class SentenceSentenceWorkflow implements BiFunction<SentenceSentenceInput, UnaryOperator<String>, String> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Sentence";

  private final Sentence workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public SentenceSentenceWorkflow() {
    this(SentenceSentenceHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public SentenceSentenceWorkflow(Sentence workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private SentenceSentenceWorkflow(Sentence workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = SentenceSentenceWorkflow.class.getResourceAsStream("/META-INF/stepmark/Sentence/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Sentence/statemachine.json is not on the class path");
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
    return SentenceSentenceFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return SentenceSentenceFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public String apply(SentenceSentenceInput input, UnaryOperator<String> execution) {
    String output = execution.apply(SentenceSentenceFunctions.Codecs.json(input));
    return SentenceSentenceFunctions.Codecs.readOutputJson(output);
  }

  /**
   * A copy in which {@code answer} stands in for {@code createS3Bucket}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final SentenceSentenceWorkflow withCreateS3Bucket(
      Answer<SentenceCreateS3BucketInput, String> answer,
      Answer<SentenceCreateS3BucketInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SentenceCreateS3BucketFunctionArn", new SentenceSentenceFunctions.SentenceCreateS3BucketFunction(workflow) {
      @Override
      protected String handle(SentenceCreateS3BucketInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code parseHTTPResponse}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public SentenceSentenceWorkflow withParseHTTPResponse(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SentenceParseHTTPResponseFunctionArn", new SentenceSentenceFunctions.SentenceParseHTTPResponseFunction(workflow) {
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

  private SentenceSentenceWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new SentenceSentenceWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Sentence workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SentenceCreateS3BucketFunctionArn", new SentenceSentenceFunctions.SentenceCreateS3BucketFunction(workflow));
    functions.put("SentenceParseHTTPResponseFunctionArn", new SentenceSentenceFunctions.SentenceParseHTTPResponseFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CREATE_S3_BUCKET = "Create S3 bucket";

    public static final String WAIT_10_MINUTES = "Wait 10 minutes";

    public static final String PARSE_HTTP_RESPONSE = "Parse HTTP response";

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
