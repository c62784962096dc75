package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ResultWriter;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.history.EventDetails;
import io.github.stepmark.runner.history.EventType;
import io.github.stepmark.runner.items.DatasetException;
import io.github.stepmark.runner.items.ResultFiles;
import io.github.stepmark.runner.state.MapFields;
import io.github.stepmark.runner.state.MapItem;
import io.github.stepmark.runner.state.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Has a strand's distributed Map begin, and makes its result of what its executions came to. */
final class Distributing {

  private final Run run;
  private final Strand strand;

  Distributing(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  void begin(Outcome.Distribute distribute) {
    MapState map = distribute.map();
    JsonNode items = distribute.items();
    run.record()
        .write(
            strand,
            EventType.MAP_STATE_STARTED,
            new EventDetails.MapStateStarted(items == null ? 0 : items.size()));
    MapPlan plan;
    try {
      plan = run.visiting().evaluate(strand, evaluation -> MapPlan.of(evaluation.mapFields(map)));
    } catch (StateError e) {
      new Failing(run, strand).fail(e);
      return;
    }
    JsonNode over = items == null ? plan.readerArguments() : items;
    if (new WholeAnswer(run, strand).isGiven(strand.input().with(over))) {
      return;
    }
    RunningMap running = new RunningMap(run, strand, distribute, plan);
    run.started(running);
    try {
      List<MapItem> found = items == null ? read(running) : itemsOf(items);
      List<Batches.Batch> batches = plan.batches().of(selected(map, found));
      check(batches);
      strand.await(running);
      running.start(batches);
    } catch (StateError e) {
      fail(running, e);
    }
  }

  private List<MapItem> read(RunningMap running) {
    ItemReader reader = Objects.requireNonNull(running.map().distribution().itemReader());
    MapPlan plan = running.plan();
    try {
      return new MapStorage(run, strand).read(reader, plan.readerArguments(), plan.maxItems());
    } catch (DatasetException e) {
      throw StateError.of(StateError.ITEM_READER_FAILED, e.reason());
    }
  }

  private static List<MapItem> itemsOf(JsonNode items) {
    List<MapItem> found = new ArrayList<>(items.size());
    if (items.isObject()) {
      items
          .properties()
          .forEach(
              member ->
                  found.add(
                      new MapItem(found.size(), member.getKey(), member.getValue(), "STATE_DATA")));
    } else {
      items.forEach(item -> found.add(new MapItem(found.size(), null, item, "STATE_DATA")));
    }
    return found;
  }

  private List<JsonNode> selected(MapState map, List<MapItem> items) {
    if (!MapItem.isSelectedBy(map)) {
      return items.stream().map(MapItem::whole).toList();
    }
    return run.visiting()
        .evaluate(
            strand,
            evaluation -> {
              MapFields fields = evaluation.mapFields(map);
              return items.stream()
                  .map(item -> fields.itemInput(item.whole(), item.toContext()))
                  .toList();
            });
  }

  private void check(List<Batches.Batch> batches) {
    for (Batches.Batch batch : batches) {
      if (batch.input().isTooLarge()) {
        throw StateError.inputTooLarge(strand.stateName());
      }
    }
  }

  /** The executions are over: the state's result, or null where the state has failed. */
  @Nullable JsonNode end() {
    RunningMap running = Objects.requireNonNull(strand.map());
    boolean failed = running.status() == ExecutionStatus.FAILED;
    JsonNode result;
    try {
      result = result(running);
    } catch (DatasetException e) {
      if (!failed) {
        fail(running, StateError.of(StateError.RESULT_WRITER_FAILED, e.reason()));
        return null;
      }
      result = JsonNodeFactory.instance.nullNode();
    }
    if (failed) {
      fail(
          running,
          StateError.of(
              StateError.TOO_MANY_FAILURES,
              "The specified tolerated failure threshold was exceeded"));
      return null;
    }
    succeeded(running);
    strand.join();
    return result;
  }

  /**
   * In the recordings until June 2024, and in all of a Map that is the execution's first state, the
   * exit follows the success of the run; in those since November 2024, which are of later states,
   * it follows the run's beginning.
   */
  private void succeeded(RunningMap running) {
    long over = run.record().write(strand, EventType.MAP_RUN_SUCCEEDED, EventDetails.NONE);
    run.record().writeAside(strand, EventType.MAP_STATE_SUCCEEDED, EventDetails.NONE);
    strand.follow(strand.eventBeforeEntry() == 0 ? over : running.startedEvent());
  }

  private JsonNode result(RunningMap running) throws DatasetException {
    ResultWriter writer = running.map().distribution().resultWriter();
    if (writer == null) {
      return new ResultFiles(null, "COMPACT").value(running.results());
    }
    if (writer.resource() == null) {
      return new ResultFiles(writer.config(), "COMPACT").value(running.results());
    }
    JsonNode arguments = running.plan().writerArguments();
    String bucket = arguments.path("Bucket").asText();
    String key =
        new ResultFiles(writer.config(), "NONE")
            .write(
                new MapStorage(run, strand).sink(writer.resource()),
                bucket,
                arguments.path("Prefix").asText(),
                running.arn(),
                running.id(),
                running.results());
    ObjectNode result = JsonNodeFactory.instance.objectNode().put("MapRunArn", running.arn());
    result.putObject("ResultWriterDetails").put("Bucket", bucket).put("Key", key);
    return result;
  }

  private void fail(RunningMap running, StateError error) {
    running.fail();
    strand.join();
    StateError located = error.at(strand.stateName(), strand.enteredEvent());
    run.record()
        .write(
            strand,
            EventType.MAP_RUN_FAILED,
            new EventDetails.Failure(located.error(), located.cause()));
    new Failing(run, strand).partFailed(located);
  }
}
