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

/**
 * The workflow {@link Mixed}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Mixed")
public final class MixedWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Mixed";

  private final Mixed workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public MixedWorkflow() {
    this(MixedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public MixedWorkflow(Mixed workflow) {
    this(workflow, functionsOf(workflow));
  }

  private MixedWorkflow(Mixed workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = MixedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Mixed/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Mixed/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code sum}.
   */
  public MixedWorkflow withSum(Answer<SumInput, Mixed.Total> answer) {
    return answered("SumFunctionArn", new SumFunction(workflow) {
      @Override
      protected Mixed.Total handle(SumInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code keep}.
   */
  public MixedWorkflow withKeep(Taker<Object> answer) {
    return answered("KeepFunctionArn", new KeepFunction(workflow) {
      @Override
      protected Void handle(Object input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  private MixedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new MixedWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Mixed workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SumFunctionArn", new SumFunction(workflow));
    functions.put("KeepFunctionArn", new KeepFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String SUM = "Sum";

    public static final String SUM_CHOICE = "Sum Choice";

    public static final String FREE = "Free";

    public static final String PAY = "Pay";

    public static final String WHICH = "Which";

    public static final String PAUSE = "Pause";

    public static final String KEEP = "Keep";

    public static final String KEEP_CHOICE = "Keep Choice";

    public static final String DONE = "Done";

    public static final String END_TASK = "End Task";

    public static final String END_PASS = "End Pass";

    public static final String END_WAIT = "End Wait";

    public static final String FAILING = "Failing";

    public static final String PATHS = "Paths";

    public static final String PATH_DONE = "Path Done";

    public static final String PATH_TASK = "Path Task";

    public static final String PATH_PASS = "Path Pass";

    public static final String PATH_WAIT = "Path Wait";

    public static final String PATH_FAIL = "Path Fail";

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

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
