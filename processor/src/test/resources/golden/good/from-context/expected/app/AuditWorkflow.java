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
 * The workflow {@link Audit}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Audit")
public final class AuditWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Audit";

  private final Audit workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public AuditWorkflow() {
    this(AuditHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public AuditWorkflow(Audit workflow) {
    this(workflow, functionsOf(workflow));
  }

  private AuditWorkflow(Audit workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = AuditWorkflow.class.getResourceAsStream("/META-INF/stepmark/Audit/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Audit/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code note}.
   */
  public AuditWorkflow withNote(Taker<NoteInput> answer) {
    return answered("NoteFunctionArn", new NoteFunction(workflow) {
      @Override
      protected Void handle(NoteInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code summary}.
   */
  public AuditWorkflow withSummary(Taker<SummaryInput> answer) {
    return answered("SummaryFunctionArn", new SummaryFunction(workflow) {
      @Override
      protected Void handle(SummaryInput input, Context context) throws Exception {
        answer.take(input);
        return null;
      }
    });
  }

  private AuditWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new AuditWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Audit workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("NoteFunctionArn", new NoteFunction(workflow));
    functions.put("SummaryFunctionArn", new SummaryFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String NOTE = "Note";

    public static final String SUMMARY = "Summary";

    private States() {
    }
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }
}
