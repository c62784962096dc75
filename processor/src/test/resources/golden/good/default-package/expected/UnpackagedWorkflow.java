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
 * The workflow {@link Unpackaged}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("Unpackaged")
public final class UnpackagedWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Unpackaged";

  private final Unpackaged workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public UnpackagedWorkflow() {
    this(UnpackagedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public UnpackagedWorkflow(Unpackaged workflow) {
    this(workflow, functionsOf(workflow));
  }

  private UnpackagedWorkflow(Unpackaged workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = UnpackagedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Unpackaged/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Unpackaged/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code first}.
   */
  public UnpackagedWorkflow withFirst(Answer<FirstInput, FirstOutput> answer) {
    return answered("FirstFunctionArn", new FirstFunction(workflow) {
      @Override
      protected FirstOutput handle(FirstInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code last}.
   */
  public UnpackagedWorkflow withLast(Answer<FirstOutput, Unpackaged.Item> answer) {
    return answered("LastFunctionArn", new LastFunction(workflow) {
      @Override
      protected Unpackaged.Item handle(FirstOutput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private UnpackagedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new UnpackagedWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Unpackaged workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new FirstFunction(workflow));
    functions.put("LastFunctionArn", new LastFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String LAST = "Last";

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
}
