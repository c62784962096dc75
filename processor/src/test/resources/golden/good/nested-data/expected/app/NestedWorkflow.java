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
 * The workflow {@link Nested}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Nested")
public final class NestedWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Nested";

  private final Nested workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public NestedWorkflow() {
    this(NestedHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public NestedWorkflow(Nested workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private NestedWorkflow(Nested workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = NestedWorkflow.class.getResourceAsStream("/META-INF/stepmark/Nested/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Nested/statemachine.json is not on the class path");
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
   * What stands in for services and activities, by the names of the states that call them.
   */
  public Map<String, RequestStreamHandler> answers() {
    return answers;
  }

  /**
   * The JSON text of a payload of this workflow: of a record or a bean that a state takes or gives, of a
   * list of them, or of free JSON.
   */
  public static String json(Object payload) {
    return NestedCodecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return NestedCodecs.read(json, type);
  }

  private NestedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new NestedWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Nested workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PATHS = "Paths";

    public static final String NATA = "Nata";

    public static final String EACH = "Each";

    public static final String EACH_NATA = "Each Nata";

    public static final String DEPRECATED = "Deprecated";

    public static final String FAILING = "Failing";

    public static final String FIRST = "First";

    public static final String SECOND = "Second";

    public static final String PATH = "Path";

    public static final String WITHIN = "Within";

    public static final String OLD = "Old";

    private States() {
    }
  }
}
