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
import java.util.List;
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
   * A copy in which {@code answer} stands in for {@code open}.
   */
  public BeansWorkflow withOpen(
      Answer<Beans.Box<List<Beans.Person>>, Beans.Box<Beans.Person>> answer) {
    return answered("OpenFunctionArn", new OpenFunction(workflow) {
      @Override
      protected Beans.Box<Beans.Person> handle(Beans.Box<List<Beans.Person>> input, Context context)
          throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code hire}.
   */
  public BeansWorkflow withHire(Answer<Beans.Employee, Beans.Employee> answer) {
    return answered("HireFunctionArn", new HireFunction(workflow) {
      @Override
      protected Beans.Employee handle(Beans.Employee input, Context context) throws Exception {
        return answer.answer(input);
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
    functions.put("OpenFunctionArn", new OpenFunction(workflow));
    functions.put("HireFunctionArn", new HireFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPEN = "Open";

    public static final String HIRE = "Hire";

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
