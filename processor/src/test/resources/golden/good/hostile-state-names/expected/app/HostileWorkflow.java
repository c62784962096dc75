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
    this(workflow, functionsOf(workflow));
  }

  private HostileWorkflow(Hostile workflow, Map<String, RequestStreamHandler> functions) {
    this.workflow = workflow;
    this.functions = Collections.unmodifiableMap(functions);
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
   * A copy in which {@code answer} stands in for {@code quotes}.
   */
  public HostileWorkflow withQuotes(Action answer) {
    return answered("QuotesFunctionArn", new QuotesFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code comment}.
   */
  public HostileWorkflow withComment(Action answer) {
    return answered("CommentFunctionArn", new CommentFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code unicode}.
   */
  public HostileWorkflow withUnicode(Action answer) {
    return answered("UnicodeFunctionArn", new UnicodeFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code dollars}.
   */
  public HostileWorkflow withDollars(Action answer) {
    return answered("DollarsFunctionArn", new DollarsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code tags}.
   */
  public HostileWorkflow withTags(Action answer) {
    return answered("TagsFunctionArn", new TagsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code words}.
   */
  public HostileWorkflow withWords(Action answer) {
    return answered("WordsFunctionArn", new WordsFunction(workflow) {
      @Override
      protected Void handle(Void input, Context context) throws Exception {
        answer.run();
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code pointer}.
   */
  public HostileWorkflow withPointer(Callable<String> answer) {
    return answered("PointerFunctionArn", new PointerFunction(workflow) {
      @Override
      protected String handle(Void input, Context context) throws Exception {
        return answer.call();
      }
    });
  }

  private HostileWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new HostileWorkflow(workflow, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Hostile workflow) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("QuotesFunctionArn", new QuotesFunction(workflow));
    functions.put("CommentFunctionArn", new CommentFunction(workflow));
    functions.put("UnicodeFunctionArn", new UnicodeFunction(workflow));
    functions.put("DollarsFunctionArn", new DollarsFunction(workflow));
    functions.put("TagsFunctionArn", new TagsFunction(workflow));
    functions.put("WordsFunctionArn", new WordsFunction(workflow));
    functions.put("PointerFunctionArn", new PointerFunction(workflow));
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
   * Stands in for a handler in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Action {
    void run() throws Exception;
  }
}
