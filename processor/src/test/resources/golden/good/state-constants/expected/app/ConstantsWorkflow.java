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
import java.util.concurrent.Callable;

/**
 * The workflow {@link Constants}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Constants")
public final class ConstantsWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Constants";

  private final Constants workflow;

  private final Map<String, RequestStreamHandler> functions;

  /**
   * With the instance that Lambda would make.
   */
  public ConstantsWorkflow() {
    this(ConstantsHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public ConstantsWorkflow(Constants workflow) {
    this(workflow, functionsOf(workflow));
  }

  private ConstantsWorkflow(Constants workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = ConstantsWorkflow.class.getResourceAsStream("/META-INF/stepmark/Constants/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Constants/statemachine.json is not on the class path");
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
  public ConstantsWorkflow withOpen(Callable<Integer> answer) {
    return answered("OpenFunctionArn", new OpenFunction(workflow) {
      @Override
      protected Integer handle(Void input, Context context) throws Exception {
        return answer.call();
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code openChoice}.
   */
  public ConstantsWorkflow withOpenChoice(Action answer) {
    return answered("OpenChoiceFunctionArn", new OpenChoiceFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code openCHOICE}.
   */
  public ConstantsWorkflow withOpenCHOICE(Action answer) {
    return answered("OpenCHOICEFunctionArn", new OpenCHOICEFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code class_}.
   */
  public ConstantsWorkflow withClass(Action answer) {
    return answered("ClassFunctionArn", new ClassFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code open_case}.
   */
  public ConstantsWorkflow withOpenCase(Action answer) {
    return answered("OpenCaseFunctionArn", new Open_caseFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code _1}.
   */
  public ConstantsWorkflow with1(Action answer) {
    return answered("1FunctionArn", new _1Function(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code XMLFile}.
   */
  public ConstantsWorkflow withXMLFile(Action answer) {
    return answered("XMLFileFunctionArn", new XMLFileFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  private ConstantsWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new ConstantsWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Constants workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("OpenFunctionArn", new OpenFunction(workflow));
    functions.put("OpenChoiceFunctionArn", new OpenChoiceFunction(workflow));
    functions.put("OpenCHOICEFunctionArn", new OpenCHOICEFunction(workflow));
    functions.put("ClassFunctionArn", new ClassFunction(workflow));
    functions.put("OpenCaseFunctionArn", new Open_caseFunction(workflow));
    functions.put("1FunctionArn", new _1Function(workflow));
    functions.put("XMLFileFunctionArn", new XMLFileFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String OPEN = "Open";

    public static final String OPEN_CHOICE = "Which";

    public static final String OPEN_CHOICE_ = "Open Choice";

    public static final String OPEN_CHOICE__ = "Another";

    public static final String CLASS = "Class";

    public static final String OPEN_CASE = "Open Case";

    public static final String _1 = "1";

    public static final String XML_FILE = "XML File";

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
