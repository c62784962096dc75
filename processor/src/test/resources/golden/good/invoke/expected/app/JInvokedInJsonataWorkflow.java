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
 * The workflow {@link InvokedInJsonata}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.InvokedInJsonata")
public final class JInvokedInJsonataWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "InvokedInJsonata";

  private final InvokedInJsonata workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public JInvokedInJsonataWorkflow() {
    this(JInvokedInJsonataHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public JInvokedInJsonataWorkflow(InvokedInJsonata workflow) {
    this(workflow, functionsOf(workflow));
  }

  private JInvokedInJsonataWorkflow(InvokedInJsonata workflow,
      Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = JInvokedInJsonataWorkflow.class.getResourceAsStream("/META-INF/stepmark/InvokedInJsonata/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/InvokedInJsonata/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code unwrapped}.
   */
  public JInvokedInJsonataWorkflow withUnwrapped(
      Answer<JUnwrappedInput, InvokedInJsonata.Answer> answer) {
    return answered("JUnwrappedFunctionArn", new JUnwrappedFunction(workflow) {
      @Override
      protected InvokedInJsonata.Answer handle(JUnwrappedInput input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code written}.
   */
  public JInvokedInJsonataWorkflow withWritten(
      Answer<JWrittenInput, InvokedInJsonata.Answer> answer) {
    return answered("JWrittenFunctionArn", new JWrittenFunction(workflow) {
      @Override
      protected InvokedInJsonata.Answer handle(JWrittenInput input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code kept}.
   */
  public JInvokedInJsonataWorkflow withKept(Action answer) {
    return answered("JKeptFunctionArn", new JKeptFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code token}.
   */
  public JInvokedInJsonataWorkflow withToken(Taker<JTokenInput> answer) {
    return answered("JTokenFunctionArn", new JTokenFunction(workflow) {
      @Override
      protected Void handle(JTokenInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  private JInvokedInJsonataWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new JInvokedInJsonataWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(InvokedInJsonata workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("JUnwrappedFunctionArn", new JUnwrappedFunction(workflow));
    functions.put("JWrittenFunctionArn", new JWrittenFunction(workflow));
    functions.put("JKeptFunctionArn", new JKeptFunction(workflow));
    functions.put("JTokenFunctionArn", new JTokenFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String UNWRAPPED = "Unwrapped";

    public static final String WRITTEN = "Written";

    public static final String KEPT = "Kept";

    public static final String RAW = "Raw";

    public static final String TOKEN = "Token";

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

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
