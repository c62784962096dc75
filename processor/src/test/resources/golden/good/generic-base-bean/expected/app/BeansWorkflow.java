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
 * The workflow {@link Beans}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Beans")
public final class BeansWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Beans";

  private final Beans workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public BeansWorkflow() {
    this(BeansHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public BeansWorkflow(Beans workflow) {
    this(workflow, functionsOf(workflow));
  }

  private BeansWorkflow(Beans workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = BeansWorkflow.class.getResourceAsStream("/META-INF/stepmark/Beans/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Beans/statemachine.json is not on the class path");
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
  public BeansWorkflow withFirst(Answer<Beans.Child, Beans.Child> answer) {
    return answered("FirstFunctionArn", new FirstFunction(workflow) {
      @Override
      protected Beans.Child handle(Beans.Child input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code second}.
   */
  public BeansWorkflow withSecond(Action answer) {
    return answered("SecondFunctionArn", new SecondFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private BeansWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new BeansWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Beans workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FirstFunctionArn", new FirstFunction(workflow));
    functions.put("SecondFunctionArn", new SecondFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String FIRST = "First";

    public static final String FIRST_CHOICE = "First Choice";

    public static final String SECOND = "Second";

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
