package io.github.stepmark.asl;

import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a state of any type is made of, for those who look at one part and not at the type. A field
 * stands under its place seen from the state, such as {@code ItemReader/Parameters}.
 *
 * @param type the text of {@code Type}
 * @param resource {@code Resource} of a Task
 * @param map the state, if it is a Map
 * @param paths the fields that are a path or null
 * @param json the fields that are any JSON
 * @param values the fields that may be given by path, under the literal's place: the other is
 *     called the same with {@code Path} added
 * @param words the fields that are one of a few words
 * @param retry {@code Retry}; empty where absent
 * @param catchers {@code Catch}; empty where absent
 * @param rules {@code Choices}
 * @param inner the graphs that stand inside
 */
public record StateParts(
    String type,
    @Nullable String resource,
    @Nullable MapState map,
    Map<String, NullablePath> paths,
    Map<String, JsonValue> json,
    Map<String, ValueOrPath<?>> values,
    Map<String, String> words,
    List<Retrier> retry,
    List<Catcher> catchers,
    List<ChoiceRule> rules,
    Map<String, StateGraph> inner) {

  /** The parts of {@code state}. */
  public static StateParts of(State state) {
    return state.match(new Taker());
  }

  private static final class Taker implements State.Cases<StateParts> {

    private final Map<String, NullablePath> paths = new LinkedHashMap<>();
    private final Map<String, JsonValue> json = new LinkedHashMap<>();
    private final Map<String, ValueOrPath<?>> values = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();
    private @Nullable MapState map;
    private final Map<String, StateGraph> inner = new LinkedHashMap<>();

    @Override
    public StateParts task(Task task) {
      put(json, "Credentials", task.credentials());
      put(values, "TimeoutSeconds", task.timeout());
      put(values, "HeartbeatSeconds", task.heartbeat());
      return parts("Task", task.resource(), task.data(), task.retry(), task.catchers());
    }

    @Override
    public StateParts pass(Pass pass) {
      put(json, "Result", pass.result());
      return parts("Pass", null, pass.data(), null, null);
    }

    @Override
    public StateParts wait(Wait wait) {
      wait.until()
          .match(
              new Wait.UntilCases<@Nullable Void>() {
                @Override
                public @Nullable Void seconds(ValueOrPath<Long> seconds) {
                  put(values, "Seconds", seconds);
                  return null;
                }

                @Override
                public @Nullable Void timestamp(ValueOrPath<String> timestamp) {
                  put(values, "Timestamp", timestamp);
                  return null;
                }
              });
      return parts("Wait", null, wait.data(), null, null);
    }

    @Override
    public StateParts choice(Choice choice) {
      data(choice.data());
      return new StateParts(
          "Choice",
          null,
          null,
          paths,
          json,
          values,
          words,
          List.of(),
          List.of(),
          choice.rules(),
          inner);
    }

    @Override
    public StateParts succeed(Succeed succeed) {
      return parts("Succeed", null, succeed.data(), null, null);
    }

    @Override
    public StateParts fail(Fail fail) {
      put(values, "Error", fail.error());
      put(values, "Cause", fail.cause());
      return parts("Fail", null, InputOutput.DEFAULT, null, null);
    }

    @Override
    public StateParts parallel(Parallel parallel) {
      for (int i = 0; i < parallel.branches().size(); i++) {
        inner.put("Branches/" + i, parallel.branches().get(i).graph());
      }
      return parts("Parallel", null, parallel.data(), parallel.retry(), parallel.catchers());
    }

    @Override
    public StateParts map(MapState map) {
      this.map = map;
      put(json, "ItemSelector", map.itemSelector());
      put(values, "Items", map.items());
      put(values, "MaxConcurrency", map.maxConcurrency());
      distribution(map.distribution());
      String field = map.processor().iterator() ? "Iterator" : "ItemProcessor";
      ProcessorConfig config = map.processor().config();
      if (config != null) {
        put(words, field + "/ProcessorConfig/Mode", config.mode());
        put(words, field + "/ProcessorConfig/ExecutionType", config.executionType());
      }
      inner.put(field, map.processor().graph());
      return parts("Map", null, map.data(), map.retry(), map.catchers());
    }

    private void distribution(Distribution distribution) {
      ItemReader reader = distribution.itemReader();
      if (reader != null) {
        put(json, "ItemReader/Parameters", reader.parameters());
        put(json, "ItemReader/Arguments", reader.arguments());
        readerConfig(reader.config());
      }
      ItemBatcher batcher = distribution.itemBatcher();
      if (batcher != null) {
        put(values, "ItemBatcher/MaxItemsPerBatch", batcher.maxItems());
        put(values, "ItemBatcher/MaxInputBytesPerBatch", batcher.maxInputBytes());
        put(json, "ItemBatcher/BatchInput", batcher.batchInput());
      }
      put(values, "ToleratedFailurePercentage", distribution.toleratedFailurePercentage());
      put(values, "ToleratedFailureCount", distribution.toleratedFailureCount());
      ResultWriter writer = distribution.resultWriter();
      if (writer != null) {
        put(json, "ResultWriter/Parameters", writer.parameters());
        put(json, "ResultWriter/Arguments", writer.arguments());
        WriterConfig config = writer.config();
        if (config != null) {
          put(words, "ResultWriter/WriterConfig/Transformation", config.transformation());
          put(words, "ResultWriter/WriterConfig/OutputType", config.outputType());
        }
      }
    }

    private void readerConfig(@Nullable ReaderConfig config) {
      if (config == null) {
        return;
      }
      String at = "ItemReader/ReaderConfig/";
      put(words, at + "InputType", config.inputType());
      put(words, at + "ManifestType", config.manifestType());
      put(words, at + "Transformation", config.transformation());
      put(words, at + "CSVDelimiter", config.csvDelimiter());
      put(words, at + "CSVHeaderLocation", config.csvHeaderLocation());
      put(values, at + "MaxItems", config.maxItems());
    }

    private static <T> void put(Map<String, ? super T> fields, String name, @Nullable T value) {
      if (value != null) {
        fields.put(name, value);
      }
    }

    private void data(InputOutput data) {
      put(paths, "InputPath", data.inputPath());
      put(json, "Parameters", data.parameters());
      put(json, "Arguments", data.arguments());
      put(json, "ResultSelector", data.resultSelector());
      put(paths, "ResultPath", data.resultPath());
      put(paths, "OutputPath", data.outputPath());
      put(json, "Output", data.output());
      put(json, "Assign", data.assign());
    }

    private StateParts parts(
        String type,
        @Nullable String resource,
        InputOutput data,
        @Nullable List<Retrier> retry,
        @Nullable List<Catcher> catchers) {
      data(data);
      return new StateParts(
          type,
          resource,
          map,
          paths,
          json,
          values,
          words,
          Objects.requireNonNullElse(retry, List.of()),
          Objects.requireNonNullElse(catchers, List.of()),
          List.of(),
          inner);
    }
  }
}
