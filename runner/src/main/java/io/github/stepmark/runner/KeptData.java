package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.items.DatasetException;
import io.github.stepmark.runner.items.Item;
import io.github.stepmark.runner.items.ObjectSink;
import io.github.stepmark.runner.task.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is read from buckets, kept with the execution: by the time that a saved one goes on they may
 * hold something else. What it has written it does not write again.
 */
final class KeptData {

  private final Journal journal;

  KeptData(Journal journal) {
    this.journal = journal;
  }

  /** Reads items. */
  @FunctionalInterface
  interface Reading {
    List<Item> read() throws DatasetException;
  }

  List<Item> items(Reading reading) throws DatasetException {
    Answer answer = journal.answer(() -> read(reading));
    failIf(answer);
    List<Item> items = new ArrayList<>();
    for (JsonNode item : Objects.requireNonNull(answer.result()).node()) {
      items.add(
          new Item(
              item.path("key").textValue(), item.get("value"), item.get("source").textValue()));
    }
    return items;
  }

  private static Answer read(Reading reading) {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    try {
      for (Item item : reading.read()) {
        ObjectNode kept = items.addObject();
        kept.put("key", item.key()).put("source", item.source()).set("value", item.value());
      }
    } catch (DatasetException e) {
      return Answer.error(StateError.of(null, e.reason()));
    }
    return Answer.result(items);
  }

  ObjectSink sink(ObjectSink sink) {
    return (bucket, key, content) ->
        failIf(
            journal.answer(
                () -> {
                  try {
                    sink.put(bucket, key, content);
                    return Answer.EMPTY;
                  } catch (DatasetException e) {
                    return Answer.error(StateError.of(null, e.reason()));
                  }
                }));
  }

  private static void failIf(Answer answer) throws DatasetException {
    StateError error = answer.error();
    if (error != null) {
      throw new DatasetException(String.valueOf(error.cause()));
    }
  }
}
