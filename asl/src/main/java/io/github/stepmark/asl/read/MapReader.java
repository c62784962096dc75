package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.MapState.ItemProcessor;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.ValueOrPath;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what only a Map state has: its item processor and its items. */
final class MapReader {

  private final Diagnostics found;
  private final StateReader states;
  private final HandlerReader handlers;

  MapReader(Diagnostics found, StateReader states, HandlerReader handlers) {
    this.found = found;
    this.states = states;
    this.handlers = handlers;
  }

  @Nullable State read(
      @Nullable String comment, @Nullable QueryLanguage own, Fields fields, ValueReader values) {
    fields.notYet(
        "ItemReader",
        "ItemBatcher",
        "ResultWriter",
        "ToleratedFailurePercentage",
        "ToleratedFailurePercentagePath",
        "ToleratedFailureCount",
        "ToleratedFailureCountPath",
        "Label");
    List<String> written = fields.exactlyOneOf("ItemProcessor", "Iterator");
    ItemProcessor processor = written.isEmpty() ? null : processor(fields, written.get(0));
    ValueOrPath<JsonValue> items = values.value("Items", "ItemsPath");
    JsonValue itemSelector = fields.value("ItemSelector");
    ValueOrPath<Long> maxConcurrency = values.integer("MaxConcurrency", "MaxConcurrencyPath");
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
            data,
            retry,
            catchers,
            transition);
  }

  private @Nullable ItemProcessor processor(Fields map, String name) {
    JsonNode node = Objects.requireNonNull(map.node(name));
    Fields fields = Fields.of(node, map.pointerTo(name), "An item processor", found);
    if (fields == null) {
      return null;
    }
    String comment = fields.string("Comment");
    boolean inlineMode = fields.has("ProcessorConfig") && inlineMode(fields);
    StateGraph graph = MachineReader.graph(fields, states);
    fields.finish();
    return new ItemProcessor(comment, inlineMode, name.equals("Iterator"), graph);
  }

  private boolean inlineMode(Fields processor) {
    JsonNode node = Objects.requireNonNull(processor.node("ProcessorConfig"));
    Fields fields =
        Fields.of(node, processor.pointerTo("ProcessorConfig"), "A processor's config", found);
    if (fields == null) {
      return false;
    }
    String mode = fields.oneOf("Mode", text -> text, List.of("INLINE", "DISTRIBUTED"));
    if (!fields.has("Mode")) {
      found.add(
          Rule.FIELD_NOT_YET,
          fields.pointer(),
          "Stepmark does not keep a 'ProcessorConfig' without 'Mode' yet",
          "Write \"Mode\": \"INLINE\", which is the default, or take ProcessorConfig out.");
    }
    if ("DISTRIBUTED".equals(mode)) {
      fields.notYet("Mode", "ExecutionType");
    }
    fields.finish();
    return "INLINE".equals(mode);
  }
}
