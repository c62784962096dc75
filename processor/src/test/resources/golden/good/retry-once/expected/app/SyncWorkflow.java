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
 * The workflow {@link Sync}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Sync")
public final class SyncWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Sync";

  private final Sync workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public SyncWorkflow() {
    this(SyncHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public SyncWorkflow(Sync workflow) {
    this(workflow, functionsOf(workflow));
  }

  private SyncWorkflow(Sync workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = SyncWorkflow.class.getResourceAsStream("/META-INF/stepmark/Sync/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Sync/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code sync}.
   */
  public SyncWorkflow withSync(Action answer) {
    return answered("SyncFunctionArn", new SyncFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private SyncWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new SyncWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Sync workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("SyncFunctionArn", new SyncFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String SYNC = "Sync";

    private States() {
    }
  }

  /**
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
