package app;

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
 * The workflow {@link Forms}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Forms")
public final class FormsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Forms";

  private final Forms workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public FormsWorkflow() {
    this(FormsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public FormsWorkflow(Forms workflow) {
    this(workflow, functionsOf(workflow));
  }

  private FormsWorkflow(Forms workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FormsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Forms/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Forms/statemachine.json is not on the class path");
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

  private FormsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FormsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Forms workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPTIMIZED = "Optimized";

    public static final String JOB = "Job";

    public static final String NESTED = "Nested";

    public static final String CALLBACK = "Callback";

    public static final String SDK = "Sdk";

    public static final String HTTP = "Http";

    public static final String WHOLE = "Whole";

    public static final String PLACEHOLDER = "Placeholder";

    public static final String REVIEW = "Review";

    public static final String REVIEW_AGAIN = "Review Again";

    public static final String ELSEWHERE = "Elsewhere";

    public static final String NAMED = "Named";

    private States() {
    }
  }
}
