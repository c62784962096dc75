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
 * The workflow {@link Fleet}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Fleet")
public final class FleetWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Fleet";

  private final Fleet workflow;

  private final Fleet.Trucks trucks;

  private final Fleet.EachTruck eachTruck;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instances that Lambda would make.
   */
  public FleetWorkflow() {
    this(FleetHandlers.shared(), TrucksHandlers.shared(), EachTruckHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public FleetWorkflow(Fleet workflow) {
    this(workflow, new TrucksHandlers());
  }

  private FleetWorkflow(Fleet workflow, Fleet.Trucks trucks) {
    this(workflow, trucks, new EachTruckHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public FleetWorkflow(Fleet workflow, Fleet.Trucks trucks, Fleet.EachTruck eachTruck) {
    this(workflow, trucks, eachTruck, functionsOf(workflow, trucks, eachTruck));
  }

  private FleetWorkflow(Fleet workflow, Fleet.Trucks trucks, Fleet.EachTruck eachTruck,
      Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.trucks = trucks;
    this.eachTruck = eachTruck;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = FleetWorkflow.class.getResourceAsStream("/META-INF/stepmark/Fleet/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Fleet/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code free}.
   */
  public FleetWorkflow withFree(Answer<FreeInput, List<Fleet.Truck>> answer) {
    return answered("FreeFunctionArn", new FreeFunction(trucks) {
      @Override
      protected List<Fleet.Truck> handle(FreeInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code load}.
   */
  public FleetWorkflow withLoad(Answer<LoadInput, Fleet.Truck> answer) {
    return answered("LoadFunctionArn", new LoadFunction(eachTruck) {
      @Override
      protected Fleet.Truck handle(LoadInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  private FleetWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new FleetWorkflow(workflow, trucks, eachTruck, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Fleet workflow, Fleet.Trucks trucks,
      Fleet.EachTruck eachTruck) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("FreeFunctionArn", new FreeFunction(trucks));
    functions.put("LoadFunctionArn", new LoadFunction(eachTruck));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String ASK = "Ask";

    public static final String TOURS = "Tours";

    public static final String FIXED = "Fixed";

    public static final String COMPUTED = "Computed";

    public static final String FILES = "Files";

    public static final String FREE = "Free";

    public static final String ALL = "All";

    public static final String LOAD = "Load";

    public static final String NUMBER = "Number";

    public static final String SQUARE = "Square";

    public static final String FILE = "File";

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
