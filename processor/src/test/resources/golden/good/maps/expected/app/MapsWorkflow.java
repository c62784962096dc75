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
 * The workflow {@link Maps}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Maps")
public final class MapsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Maps";

  private final Maps workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public MapsWorkflow() {
    this(MapsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public MapsWorkflow(Maps workflow) {
    this(workflow, functionsOf(workflow));
  }

  private MapsWorkflow(Maps workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = MapsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Maps/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Maps/statemachine.json is not on the class path");
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
   * A copy in which {@code answer} stands in for {@code price}.
   */
  public MapsWorkflow withPrice(Answer<PriceInput, Map<String, Maps.Price>> answer) {
    return answered("PriceFunctionArn", new PriceFunction(workflow) {
      @Override
      protected Map<String, Maps.Price> handle(PriceInput input, Context context) throws Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code free}.
   */
  public MapsWorkflow withFree(Answer<Map<String, Maps.Price>, Map<String, Object>> answer) {
    return answered("FreeFunctionArn", new FreeFunction(workflow) {
      @Override
      protected Map<String, Object> handle(Map<String, Maps.Price> input, Context context) throws
          Exception {
        return answer.answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code wild}.
   */
  public MapsWorkflow withWild(Answer<Map<String, ?>, Map<String, ? extends Maps.Price>> answer) {
    return answered("WildFunctionArn", new WildFunction(workflow) {
      @Override
      protected Map<String, ? extends Maps.Price> handle(Map<String, ?> input, Context context)
          throws Exception {
        return answer.answer(input);
      }
    });
  }

  private MapsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new MapsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Maps workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("PriceFunctionArn", new PriceFunction(workflow));
    functions.put("FreeFunctionArn", new FreeFunction(workflow));
    functions.put("WildFunctionArn", new WildFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String PRICE = "Price";

    public static final String FREE = "Free";

    public static final String WILD = "Wild";

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
