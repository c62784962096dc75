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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The workflow {@link WhenTypes}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.WhenTypes")
public final class WhenTypesWorkflow implements BiFunction<WhenTypes.Everything, UnaryOperator<String>, Object> {
  /**
   * The state machine's name.
   */
  public static final String NAME = "WhenTypes";

  private final WhenTypes workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public WhenTypesWorkflow() {
    this(WhenTypesHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public WhenTypesWorkflow(WhenTypes workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private WhenTypesWorkflow(WhenTypes workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = WhenTypesWorkflow.class.getResourceAsStream("/META-INF/stepmark/WhenTypes/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/WhenTypes/statemachine.json is not on the class path");
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
    return WhenTypesFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return WhenTypesFunctions.Codecs.read(json, type);
  }

  /**
   * What an execution gives that is started with {@code input}.
   *
   * @param execution is handed the input as JSON, and gives the output as JSON
   */
  @Override
  public Object apply(WhenTypes.Everything input, UnaryOperator<String> execution) {
    String output = execution.apply(WhenTypesFunctions.Codecs.json(input));
    return WhenTypesFunctions.Codecs.read(output, Object.class);
  }

  /**
   * A copy in which {@code answer} stands in for {@code a}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withA(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("AFunctionArn", new WhenTypesFunctions.AFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code b}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withB(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("BFunctionArn", new WhenTypesFunctions.BFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code c}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withC(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CFunctionArn", new WhenTypesFunctions.CFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code d}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withD(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("DFunctionArn", new WhenTypesFunctions.DFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code e}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withE(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("EFunctionArn", new WhenTypesFunctions.EFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code f}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withF(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("FFunctionArn", new WhenTypesFunctions.FFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code g}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withG(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("GFunctionArn", new WhenTypesFunctions.GFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code h}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withH(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("HFunctionArn", new WhenTypesFunctions.HFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code i}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withI(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("IFunctionArn", new WhenTypesFunctions.IFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code j}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withJ(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("JFunctionArn", new WhenTypesFunctions.JFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code k}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withK(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("KFunctionArn", new WhenTypesFunctions.KFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code l}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withL(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("LFunctionArn", new WhenTypesFunctions.LFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code m}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withM(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("MFunctionArn", new WhenTypesFunctions.MFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code n}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withN(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("NFunctionArn", new WhenTypesFunctions.NFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code o}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withO(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("OFunctionArn", new WhenTypesFunctions.OFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code p}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withP(Answer<WhenTypes.Everything, WhenTypes.Everything> answer,
      Answer<WhenTypes.Everything, WhenTypes.Everything>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PFunctionArn", new WhenTypesFunctions.PFunction(workflow) {
      @Override
      protected WhenTypes.Everything handle(WhenTypes.Everything input, Context context) throws
          Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code q}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final WhenTypesWorkflow withQ(Answer<WhenTypes.Everything, Integer> answer,
      Answer<WhenTypes.Everything, Integer>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("QFunctionArn", new WhenTypesFunctions.QFunction(workflow) {
      @Override
      protected Integer handle(WhenTypes.Everything input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private WhenTypesWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new WhenTypesWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(WhenTypes workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("AFunctionArn", new WhenTypesFunctions.AFunction(workflow));
    functions.put("BFunctionArn", new WhenTypesFunctions.BFunction(workflow));
    functions.put("CFunctionArn", new WhenTypesFunctions.CFunction(workflow));
    functions.put("DFunctionArn", new WhenTypesFunctions.DFunction(workflow));
    functions.put("EFunctionArn", new WhenTypesFunctions.EFunction(workflow));
    functions.put("FFunctionArn", new WhenTypesFunctions.FFunction(workflow));
    functions.put("GFunctionArn", new WhenTypesFunctions.GFunction(workflow));
    functions.put("HFunctionArn", new WhenTypesFunctions.HFunction(workflow));
    functions.put("IFunctionArn", new WhenTypesFunctions.IFunction(workflow));
    functions.put("JFunctionArn", new WhenTypesFunctions.JFunction(workflow));
    functions.put("KFunctionArn", new WhenTypesFunctions.KFunction(workflow));
    functions.put("LFunctionArn", new WhenTypesFunctions.LFunction(workflow));
    functions.put("MFunctionArn", new WhenTypesFunctions.MFunction(workflow));
    functions.put("NFunctionArn", new WhenTypesFunctions.NFunction(workflow));
    functions.put("OFunctionArn", new WhenTypesFunctions.OFunction(workflow));
    functions.put("PFunctionArn", new WhenTypesFunctions.PFunction(workflow));
    functions.put("QFunctionArn", new WhenTypesFunctions.QFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String A = "A";

    public static final String A_CHOICE = "A Choice";

    public static final String B = "B";

    public static final String B_CHOICE = "B Choice";

    public static final String C = "C";

    public static final String C_CHOICE = "C Choice";

    public static final String D = "D";

    public static final String D_CHOICE = "D Choice";

    public static final String E = "E";

    public static final String E_CHOICE = "E Choice";

    public static final String F = "F";

    public static final String F_CHOICE = "F Choice";

    public static final String G = "G";

    public static final String G_CHOICE = "G Choice";

    public static final String H = "H";

    public static final String H_CHOICE = "H Choice";

    public static final String I = "I";

    public static final String I_CHOICE = "I Choice";

    public static final String J = "J";

    public static final String J_CHOICE = "J Choice";

    public static final String K = "K";

    public static final String K_CHOICE = "K Choice";

    public static final String L = "L";

    public static final String L_CHOICE = "L Choice";

    public static final String M = "M";

    public static final String M_CHOICE = "M Choice";

    public static final String N = "N";

    public static final String N_CHOICE = "N Choice";

    public static final String O = "O";

    public static final String O_CHOICE = "O Choice";

    public static final String P = "P";

    public static final String P_CHOICE = "P Choice";

    public static final String Q = "Q";

    public static final String Q_CHOICE = "Q Choice";

    public static final String DONE = "Done";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
