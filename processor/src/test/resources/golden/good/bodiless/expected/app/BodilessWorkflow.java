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
 * The workflow {@link Bodiless}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Bodiless")
public final class BodilessWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Bodiless";

  private final Bodiless workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public BodilessWorkflow() {
    this(BodilessHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public BodilessWorkflow(Bodiless workflow) {
    this(workflow, functionsOf(workflow));
  }

  private BodilessWorkflow(Bodiless workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = BodilessWorkflow.class.getResourceAsStream("/META-INF/stepmark/Bodiless/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Bodiless/statemachine.json is not on the class path");
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

  private BodilessWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new BodilessWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Bodiless workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIX = "Fix";

    public static final String STORE = "Store";

    public static final String START = "Start";

    public static final String PLACEHOLDER = "Placeholder";

    public static final String SDK = "Sdk";

    public static final String SDK_CHOICE = "How Much";

    public static final String UNTIL = "Until";

    public static final String LATER = "Later";

    public static final String RELATIVE = "Relative";

    public static final String NONE = "None";

    public static final String CHOOSE = "Choose";

    public static final String PASS_ON = "Pass On";

    public static final String DONE = "Done";

    public static final String FAILING = "Failing";

    private States() {
    }
  }
}
