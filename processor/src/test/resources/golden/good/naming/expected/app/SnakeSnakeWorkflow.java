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
 * The workflow {@link Snake}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Snake")
public final class SnakeSnakeWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Snake";

  private final Snake workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public SnakeSnakeWorkflow() {
    this(SnakeSnakeHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public SnakeSnakeWorkflow(Snake workflow) {
    this(workflow, functionsOf(workflow));
  }

  private SnakeSnakeWorkflow(Snake workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = SnakeSnakeWorkflow.class.getResourceAsStream("/META-INF/stepmark/Snake/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Snake/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code createS3Bucket}.
   */
  public SnakeSnakeWorkflow withCreateS3Bucket(Answer<SnakeCreateS3BucketInput, String> answer) {
    return answered("SnakeCreateS3BucketFunctionArn", new SnakeCreateS3BucketFunction(workflow) {
      @Override
      protected String handle(SnakeCreateS3BucketInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code cafe}.
   */
  public SnakeSnakeWorkflow withCafe(Taker<SnakeCafeInput> answer) {
    return answered("SnakeCafeFunctionArn", new SnakeCafeFunction(workflow) {
      @Override
      protected Void handle(SnakeCafeInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  private SnakeSnakeWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new SnakeSnakeWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Snake workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SnakeCreateS3BucketFunctionArn", new SnakeCreateS3BucketFunction(workflow));
    functions.put("SnakeCafeFunctionArn", new SnakeCafeFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String CREATE_S3_BUCKET = "create_s3_bucket";

    public static final String CAFE = "cafe";

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
