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
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The workflow {@link Booking}: its definition, and the functions that do its tasks.
 */
@GeneratedFrom("app.Booking")
public final class BookingWorkflow {
  /**
   * The state machine's name.
   */
  public static final String NAME = "Booking";

  private final Booking workflow;

  private final Booking.Each each;

  private final Booking.Leaf leaf;

  private final Map<String, RequestStreamHandler> functions;

  private final Map<String, RequestStreamHandler> answers;

  /**
   * With the instances that Lambda would make.
   */
  public BookingWorkflow() {
    this(BookingHandlers.shared(), EachHandlers.shared(), LeafHandlers.shared());
  }

  /**
   * With handlers of your own making; those of the branches and item processors are made as
   * Lambda would make them.
   */
  public BookingWorkflow(Booking workflow) {
    this(workflow, new EachHandlers());
  }

  private BookingWorkflow(Booking workflow, Booking.Each each) {
    this(workflow, each, new LeafHandlers());
  }

  /**
   * With handlers of your own making.
   */
  public BookingWorkflow(Booking workflow, Booking.Each each, Booking.Leaf leaf) {
    this(workflow, each, leaf, functionsOf(workflow, each, leaf), Map.of());
  }

  private BookingWorkflow(Booking workflow, Booking.Each each, Booking.Leaf leaf,
      Map<String, RequestStreamHandler> functions, Map<String, RequestStreamHandler> answers) {
    this.workflow = workflow;
    this.each = each;
    this.leaf = leaf;
    this.functions = Collections.unmodifiableMap(functions);
    this.answers = Collections.unmodifiableMap(answers);
  }

  /**
   * The definition in the Amazon States Language: the file that is deployed.
   */
  public static String definition() {
    try (InputStream in = BookingWorkflow.class.getResourceAsStream("/META-INF/stepmark/Booking/statemachine.json")) {
      if (in == null) {
        throw new IllegalStateException("META-INF/stepmark/Booking/statemachine.json is not on the class path");
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
    return BookingFunctions.Codecs.json(payload);
  }

  /**
   * The payload that a JSON text of this workflow is, for the types that {@link #json} writes.
   */
  public static <T> T read(String json, Class<T> type) {
    return BookingFunctions.Codecs.read(json, type);
  }

  /**
   * A copy in which {@code answer} stands in for {@code reserve}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withReserve(Taker<ReserveInput> answer,
      Taker<ReserveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ReserveFunctionArn", new BookingFunctions.ReserveFunction(workflow) {
      @Override
      protected Void handle(ReserveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code print}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withPrint(Taker<PrintInput> answer, Taker<PrintInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("PrintFunctionArn", new BookingFunctions.PrintFunction(workflow) {
      @Override
      protected Void handle(PrintInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code approve}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withApprove(Taker<ApproveInput> answer,
      Taker<ApproveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ApproveFunctionArn", new BookingFunctions.ApproveFunction(workflow) {
      @Override
      protected Void handle(ApproveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code send}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withSend(Answer<SendInput, String> answer,
      Answer<SendInput, String>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("SendFunctionArn", new BookingFunctions.SendFunction(each) {
      @Override
      protected String handle(SendInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        return (turn == 0 ? answer : then[turn - 1]).answer(input);
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for {@code archive}.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withArchive(Taker<ArchiveInput> answer,
      Taker<ArchiveInput>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answered("ArchiveFunctionArn", new BookingFunctions.ArchiveFunction(leaf) {
      @Override
      protected Void handle(ArchiveInput input, Context context) throws Exception {
        int turn = turn(calls, then.length);
        (turn == 0 ? answer : then[turn - 1]).take(input);
        return null;
      }
    });
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Send All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withSendAll(Answer<List<Object>, List<String>> answer,
      Answer<List<Object>, List<String>>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Send All", BookingFunctions.Codecs.answerSendAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for all that is within the state <code>Archive All</code>.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withArchiveAll(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Archive All", BookingFunctions.Codecs.answerArchiveAll(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} stands in for what the state <code>Ask</code> calls.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withAsk(Answer<Object, Object> answer,
      Answer<Object, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Ask", BookingFunctions.Codecs.answerAsk(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  /**
   * A copy in which {@code answer} is given for the token that the state <code>Approve</code> hands on.
   * From the second call on those of {@code then} do, the last of them for all that follow.
   */
  @SafeVarargs
  public final BookingWorkflow withApproveAnswer(Answer<ApproveInput, Object> answer,
      Answer<ApproveInput, Object>... then) {
    AtomicInteger calls = new AtomicInteger();
    return answeredState("Approve", BookingFunctions.Codecs.answerApproveAnswer(input -> {
      int turn = turn(calls, then.length);
      return (turn == 0 ? answer : then[turn - 1]).answer(input);
    }));
  }

  private static int turn(AtomicInteger calls, int last) {
    return calls.getAndUpdate(call -> Math.min(call + 1, last));
  }

  private BookingWorkflow answered(String placeholder, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(functions);
    copy.put(placeholder, function);
    return new BookingWorkflow(workflow, each, leaf, copy, answers);
  }

  private BookingWorkflow answeredState(String state, RequestStreamHandler function) {
    Map<String, RequestStreamHandler> copy = new LinkedHashMap<>(answers);
    copy.put(state, function);
    return new BookingWorkflow(workflow, each, leaf, functions, copy);
  }

  private static Map<String, RequestStreamHandler> functionsOf(Booking workflow, Booking.Each each,
      Booking.Leaf leaf) {
    Map<String, RequestStreamHandler> functions = new LinkedHashMap<>();
    functions.put("ReserveFunctionArn", new BookingFunctions.ReserveFunction(workflow));
    functions.put("PrintFunctionArn", new BookingFunctions.PrintFunction(workflow));
    functions.put("ApproveFunctionArn", new BookingFunctions.ApproveFunction(workflow));
    functions.put("SendFunctionArn", new BookingFunctions.SendFunction(each));
    functions.put("ArchiveFunctionArn", new BookingFunctions.ArchiveFunction(leaf));
    return functions;
  }

  /**
   * The names of the states.
   */
  public static final class States {
    public static final String RESERVE = "Reserve";

    public static final String PRINT = "Print";

    public static final String SEND_ALL = "Send All";

    public static final String ARCHIVE_ALL = "Archive All";

    public static final String ASK = "Ask";

    public static final String APPROVE = "Approve";

    public static final String WAIT_FOR_SEAT = "Wait For Seat";

    public static final String REFUSE = "Refuse";

    public static final String SEND = "Send";

    public static final String SKIP = "Skip";

    public static final String ARCHIVE = "Archive";

    private States() {
    }
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Taker<I> {
    void take(I input) throws Exception;
  }

  /**
   * Stands in for a handler or a service in a test, and may throw what the handler may.
   */
  @FunctionalInterface
  public interface Answer<I, O> {
    O answer(I input) throws Exception;
  }
}
