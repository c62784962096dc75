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
    this(workflow, functionsOf(workflow));
  }

  private NestedWorkflow(Nested workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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

  private NestedWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new NestedWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Nested workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ALL = "All";

    public static final String BARE = "Bare";

    public static final String EACH = "Each";

    public static final String ITEM = "Item";

    public static final String OWN = "Own";

    public static final String OWN_OUT = "Own Out";

    public static final String NONE = "None";

    public static final String NONE_BUT_OWN = "None But Own";

    private States() {
    }
  }
}
