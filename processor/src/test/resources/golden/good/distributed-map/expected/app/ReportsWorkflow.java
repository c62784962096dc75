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
 * The workflow {@link Reports}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Reports")
public final class ReportsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Reports";

  private final Reports workflow;

  private final Reports.EachBatch eachBatch;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instances that Lambda would make.
   */
  public ReportsWorkflow() {
    this(ReportsHandlers.shared(), EachBatchHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public ReportsWorkflow(Reports workflow) {
    this(workflow, new EachBatchHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public ReportsWorkflow(Reports workflow, Reports.EachBatch eachBatch) {
    this(workflow, eachBatch, functionsOf(workflow, eachBatch));
  }

  private ReportsWorkflow(Reports workflow, Reports.EachBatch eachBatch,
      Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.eachBatch = eachBatch;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ReportsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Reports/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Reports/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code count}.
   */
  public ReportsWorkflow withCount(Answer<Reports.Batch, Integer> answer) {
    return answered("CountFunctionArn", new CountFunction(eachBatch) {
      @Override
      protected Integer handle(Reports.Batch input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private ReportsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ReportsWorkflow(workflow, eachBatch, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Reports workflow,
      Reports.EachBatch eachBatch) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("CountFunctionArn", new CountFunction(eachBatch));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ROWS = "Rows";

    public static final String LISTED = "Listed";

    public static final String STOCKED = "Stocked";

    public static final String COUNT = "Count";

    public static final String HEAD = "Head";

    public static final String DONE = "Done";

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
