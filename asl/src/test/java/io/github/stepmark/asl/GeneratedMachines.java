package io.github.stepmark.asl;

import io.github.stepmark.asl.MapState.ItemProcessor;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.Parallel.Branch;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Machines with any fields of the language, in both query languages, sensible or not; equal seeds
 * make equal machines.
 */
public final class GeneratedMachines {

  private static final List<String> TEXTS =
      List.of(
          "", "A", "$", "$.a", "$$.Task.Token", "{% 1", "x %}", "${X}", "é😀", "\u0000", "\"\\/");

  private static final List<String> RESOURCES =
      List.of(
          "${XFunctionArn}",
          "arn:aws:states:::lambda:invoke.waitForTaskToken",
          "arn:aws:states:::sns:publish.sync",
          "arn:aws:states:::sqs:send",
          "arn:aws:states:::states:startExecution",
          "arn:aws:states:::aws-sdk:grafana:createWorkspace",
          "arn:aws:states:::aws-sdk:s3:getobject");

  private static final List<String> JSONS =
      List.of(
          "null",
          "1",
          "1.0",
          "-0.50",
          "1E+2",
          "\"$.a\"",
          "[]",
          "{}",
          "[{\"a.$\": \"$.b\"}]",
          "{\"a\": {\"b.$\": \"States.UUID()\"}}",
          "\"{% $states.input %}\"",
          "{\"states\": 1, \"1st\": 2}",
          "{\"WorkspaceRoleArn\": \"${RoleArn}\", \"TopicArn.$\": \"$.a.b\"}",
          "true");

  private final Random random;
  private int states;
  private QueryLanguage machineLanguage = QueryLanguage.JSONPATH;
  private QueryLanguage language = QueryLanguage.JSONPATH;

  private GeneratedMachines(long seed) {
    this.random = new Random(seed);
  }

  /** The machine of a seed. */
  public static StateMachine of(long seed) {
    return new GeneratedMachines(seed).machine();
  }

  private StateMachine machine() {
    QueryLanguage own = maybe(this::language);
    machineLanguage = own == null ? QueryLanguage.JSONPATH : own;
    return new StateMachine(
        maybe(this::text), own, maybe(() -> "1.0"), maybe(this::number), graph(3));
  }

  private StateGraph graph(int depth) {
    Map<String, State> all = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      all.put("S" + states++, state(depth));
    }
    return new StateGraph("S" + random.nextInt(states + 1), all);
  }

  private State state(int depth) {
    QueryLanguage own = maybe(this::language);
    QueryLanguage before = language;
    language = own == null ? machineLanguage : own;
    State state = state(random.nextInt(depth > 0 ? 8 : 6), own, depth);
    language = before;
    return state;
  }

  private State state(int type, @Nullable QueryLanguage own, int depth) {
    String comment = maybe(this::text);
    return switch (type) {
      case 0 ->
          new Task(
              comment,
              own,
              random.nextBoolean() ? text() : RESOURCES.get(random.nextInt(RESOURCES.size())),
              data(),
              maybe(this::json),
              maybe(this::whole),
              maybe(this::whole),
              maybe(() -> list(this::retrier)),
              maybe(() -> list(this::catcher)),
              transition());
      case 1 -> new Pass(comment, own, maybe(this::json), data(), transition());
      case 2 ->
          new Wait(
              comment,
              own,
              random.nextBoolean() ? new Wait.Seconds(whole()) : new Wait.Timestamp(string()),
              data(),
              transition());
      case 3 -> new Choice(comment, own, list(this::rule), maybe(this::text), data());
      case 4 -> new Succeed(comment, own, data());
      case 5 -> new Fail(comment, own, maybe(this::string), maybe(this::string));
      case 6 ->
          new Parallel(
              comment,
              own,
              list(() -> new Branch(maybe(this::text), graph(depth - 1))),
              data(),
              maybe(() -> list(this::retrier)),
              maybe(() -> list(this::catcher)),
              transition());
      default -> map(comment, own, depth);
    };
  }

  private State map(@Nullable String comment, @Nullable QueryLanguage own, int depth) {
    ValueOrPath<JsonValue> items = maybe(() -> value(this::json));
    JsonValue selector = maybe(this::json);
    ValueOrPath<Long> concurrency = maybe(this::whole);
    Distribution distribution = distribution();
    InputOutput data = data();
    ItemProcessor processor =
        new ItemProcessor(
            maybe(this::text),
            maybe(() -> new ProcessorConfig(maybe(this::text), maybe(this::text))),
            random.nextBoolean(),
            graph(depth - 1));
    return new MapState(
        comment,
        own,
        processor,
        items,
        selector,
        concurrency,
        distribution,
        data,
        maybe(() -> list(this::retrier)),
        maybe(() -> list(this::catcher)),
        transition());
  }

  private Distribution distribution() {
    return new Distribution(
        maybe(
            () ->
                new ItemReader(text(), maybe(this::json), maybe(this::json), maybe(this::config))),
        maybe(() -> new ItemBatcher(maybe(this::whole), maybe(this::whole), maybe(this::json))),
        maybe(
            () ->
                new ResultWriter(
                    maybe(this::text),
                    maybe(this::json),
                    maybe(this::json),
                    maybe(() -> new WriterConfig(maybe(this::text), maybe(this::text))))),
        maybe(() -> value(() -> new BigDecimal("5.50"))),
        maybe(this::whole),
        maybe(this::text));
  }

  private ReaderConfig config() {
    return new ReaderConfig(
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(this::text),
        maybe(() -> list(this::text)),
        maybe(this::text),
        maybe(this::whole));
  }

  private InputOutput data() {
    return new InputOutput(
        maybe(this::path),
        maybe(this::json),
        maybe(this::json),
        maybe(this::json),
        maybe(this::path),
        maybe(this::path),
        maybe(this::json),
        maybe(this::json));
  }

  private Retrier retrier() {
    return new Retrier(
        list(this::text),
        maybe(this::number),
        maybe(this::number),
        maybe(() -> new BigDecimal("1.50")),
        maybe(this::number),
        maybe(() -> random.nextBoolean() ? JitterStrategy.FULL : JitterStrategy.NONE),
        maybe(this::text));
  }

  private Catcher catcher() {
    return new Catcher(
        list(this::text),
        text(),
        maybe(this::path),
        maybe(this::json),
        maybe(this::json),
        maybe(this::text));
  }

  private ChoiceRule rule() {
    return new ChoiceRule(condition(3), text(), maybe(this::json), maybe(this::json));
  }

  private Condition condition(int depth) {
    String comment = maybe(this::text);
    return switch (random.nextInt(depth > 0 ? 5 : 2)) {
      case 0 -> {
        ComparisonOperator[] all = ComparisonOperator.values();
        yield new Condition.Comparison(text(), all[random.nextInt(all.length)], json(), comment);
      }
      case 1 -> new Condition.Jsonata(JsonValue.parse("\"{% true %}\""), comment);
      case 2 -> new Condition.And(list(() -> condition(depth - 1)), comment);
      case 3 -> new Condition.Or(list(() -> condition(depth - 1)), comment);
      default -> new Condition.Not(condition(depth - 1), comment);
    };
  }

  private Transition transition() {
    return random.nextBoolean() ? Transition.END : new Transition.Next(text());
  }

  private NullablePath path() {
    return random.nextInt(4) == 0 ? NullablePath.NONE : NullablePath.of(text());
  }

  private ValueOrPath<Long> whole() {
    return value(this::number);
  }

  private ValueOrPath<String> string() {
    return value(this::text);
  }

  private <T> ValueOrPath<T> value(Supplier<T> literal) {
    return switch (random.nextInt(language == QueryLanguage.JSONATA ? 3 : 2)) {
      case 0 -> new ValueOrPath.Literal<>(literal(literal));
      case 1 -> new ValueOrPath.AtPath<>(text());
      default -> new ValueOrPath.Jsonata<>("{% $x %}");
    };
  }

  /** In a JSONata state a text that begins as an expression is one. */
  private <T> T literal(Supplier<T> literal) {
    T value = literal.get();
    while (value.toString().contains("{%")) {
      value = literal.get();
    }
    return value;
  }

  private QueryLanguage language() {
    return random.nextBoolean() ? QueryLanguage.JSONATA : QueryLanguage.JSONPATH;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private JsonValue json() {
    return JsonValue.parse(JSONS.get(random.nextInt(JSONS.size())));
  }

  private long number() {
    return random.nextInt(5) - 1;
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      all.add(element.get());
    }
    return all;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? value.get() : null;
  }
}
