package io.github.stepmark.asl.read;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Distribution;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.MapState.ItemProcessor;
import io.github.stepmark.asl.MapState.ProcessorConfig;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what only a Map state has: its item processor and its items. */
final class MapReader {

  private final StateReader states;
  private final HandlerReader handlers;
  private final Mistakes found;

  MapReader(StateReader states, HandlerReader handlers, Mistakes found) {
    this.found = found;
    this.states = states;
    this.handlers = handlers;
  }

  @Nullable State read(
      @Nullable String comment, @Nullable QueryLanguage own, Fields fields, ValueReader values) {
    List<String> written = fields.exactlyOneOf("ItemProcessor", "Iterator");
    ItemProcessor processor = written.isEmpty() ? null : processor(fields, written.get(0));
    ValueOrPath<JsonValue> items = values.value("Items", "ItemsPath");
    JsonValue itemSelector = fields.value("ItemSelector");
    ValueOrPath<Long> maxConcurrency = values.integer("MaxConcurrency", "MaxConcurrencyPath");
    Distribution distribution = DistributionReader.read(fields, values);
    InputOutput data = values.data();
    List<Retrier> retry = handlers.retry(fields);
    List<Catcher> catchers = handlers.catchers(fields);
    Transition transition = states.transition(fields);
    return processor == null
        ? null
        : new MapState(
            comment,
            own,
            processor,
            items,
            itemSelector,
            maxConcurrency,
            distribution,
            data,
            retry,
            catchers,
            transition);
  }

  private @Nullable ItemProcessor processor(Fields map, String name) {
    Fields fields = map.object(name, "An item processor");
    if (fields == null) {
      return null;
    }
    String comment = fields.string("Comment");
    ProcessorConfig config = config(fields);
    StateGraph graph = MachineReader.graph(fields, states, found);
    fields.finish();
    return new ItemProcessor(comment, config, name.equals("Iterator"), graph);
  }

  private static @Nullable ProcessorConfig config(Fields processor) {
    Fields fields = processor.object("ProcessorConfig", "A processor's config");
    if (fields == null) {
      return null;
    }
    ProcessorConfig config =
        new ProcessorConfig(fields.string("Mode"), fields.string("ExecutionType"));
    fields.finish();
    return config;
  }
}
