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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The workflow {@link Hostile}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Hostile")
public final class HostileWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Ünïcode-ñame_1";

  private final Hostile workflow;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instance that Lambda would make.
   */
  public HostileWorkflow() {
    this(HostileHandlers.shared());
  }

  /**
   * With handlers of your own making.
   */
  public HostileWorkflow(Hostile workflow) {
    this(workflow, functionsOf(workflow), Map.of());
  }

  private HostileWorkflow(Hostile workflow, Map<String, RequestStreamHandler> functions,
      Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = HostileWorkflow.class.getResourceAsStream("/META-INF/stepmark/Ünïcode-ñame_1/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Ünïcode-ñame_1/statemachine.json is not on the class path");
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
    return HostileFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return HostileFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code quotes}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withQuotes(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("QuotesFunctionArn", new HostileFunctions.QuotesFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code comment}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withComment(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("CommentFunctionArn", new HostileFunctions.CommentFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code unicode}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withUnicode(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("UnicodeFunctionArn", new HostileFunctions.UnicodeFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code dollars}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withDollars(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("DollarsFunctionArn", new HostileFunctions.DollarsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code tags}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withTags(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("TagsFunctionArn", new HostileFunctions.TagsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code words}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  public HostileWorkflow withWords(Action answer, Action... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("WordsFunctionArn", new HostileFunctions.WordsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code pointer}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final HostileWorkflow withPointer(Callable<String> answer, Callable<String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PointerFunctionArn", new HostileFunctions.PointerFunction(workflow) {
      @Override
      protected String handle(Void input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).call();
      }
    });
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private HostileWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new HostileWorkflow(workflow, copy, answers);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Hostile workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("QuotesFunctionArn", new HostileFunctions.QuotesFunction(workflow));
    functions.put("CommentFunctionArn", new HostileFunctions.CommentFunction(workflow));
    functions.put("UnicodeFunctionArn", new HostileFunctions.UnicodeFunction(workflow));
    functions.put("DollarsFunctionArn", new HostileFunctions.DollarsFunction(workflow));
    functions.put("TagsFunctionArn", new HostileFunctions.TagsFunction(workflow));
    functions.put("WordsFunctionArn", new HostileFunctions.WordsFunction(workflow));
    functions.put("PointerFunctionArn", new HostileFunctions.PointerFunction(workflow));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String QUOTES = "say \"hello\"";

    public static final String COMMENT = "*/ } class X { /*";

    public static final String UNICODE = "\\u002a/ \\u000a \\";

    public static final String DOLLARS = "$L $$ $T $1L $ {x";

    public static final String TAGS = "<b>&amp; {@link Foo} @param x";

    public static final String WORDS = "ünïcødé 日本語 😀";

    public static final String POINTER = "a/b~c~1";

    public static final String POINTER_CHOICE = "~0/$N";

    public static final String APOSTROPHE = "it's";

    public static final String PERCENT = "100% %s %n $";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
