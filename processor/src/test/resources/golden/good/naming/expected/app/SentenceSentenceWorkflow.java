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
 * The workflow {@link Sentence}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Sentence")
public final class SentenceSentenceWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Sentence";

  private final Sentence workflow;

  private final Map<String, RequestStreamHandler> functions;

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
    this(workflow, functionsOf(workflow));
  }

  private SentenceSentenceWorkflow(Sentence workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code createS3Bucket}.
   */
  public SentenceSentenceWorkflow withCreateS3Bucket(
      Answer<SentenceCreateS3BucketInput, String> answer) {
    return answered("SentenceCreateS3BucketFunctionArn", new SentenceCreateS3BucketFunction(workflow) {
      @Override
      protected String handle(SentenceCreateS3BucketInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code parseHTTPResponse}.
   */
  public SentenceSentenceWorkflow withParseHTTPResponse(Action answer) {
    return answered("SentenceParseHTTPResponseFunctionArn", new SentenceParseHTTPResponseFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private SentenceSentenceWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new SentenceSentenceWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Sentence workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SentenceCreateS3BucketFunctionArn", new SentenceCreateS3BucketFunction(workflow));
    functions.put("SentenceParseHTTPResponseFunctionArn", new SentenceParseHTTPResponseFunction(workflow));
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
  public interface Action {
    void run() throws Exception;
  }
}
