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
 * The workflow {@link Choices}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Choices")
public final class ChoicesWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Choices";

  private final Choices workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public ChoicesWorkflow() {
    this(ChoicesHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ChoicesWorkflow(Choices workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private ChoicesWorkflow(Choices workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ChoicesWorkflow.class.getResourceAsStream("/META-INF/stepmark/Choices/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Choices/statemachine.json is not on the class path");
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
    return ChoicesFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return ChoicesFunctions.Codecs.read(json, type);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Choices workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String LIMITED = "Limited";

    public static final String SHAPES = "Shapes";

    public static final String TEXTS = "Texts";

    public static final String NUMBERS = "Numbers";

    public static final String TIMES = "Times";

    public static final String OTHERS = "Others";

    public static final String DONE = "Done";

    private States() {
    }
  }
}
