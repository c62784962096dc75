package io.github.stepmark.runner;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.runner.data.Payload;
import io.github.stepmark.runner.data.StateError;
import io.github.stepmark.runner.items.Buckets;
import io.github.stepmark.runner.items.DatasetException;
import io.github.stepmark.runner.items.DatasetReader;
import io.github.stepmark.runner.items.Item;
import io.github.stepmark.runner.items.ObjectSink;
import io.github.stepmark.runner.state.MapItem;
import io.github.stepmark.runner.task.Answer;
import io.github.stepmark.runner.task.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a distributed Map reads and writes: answers that were given for it, else a folder. */
final class MapStorage {

  private final Run run;
  private final Strand strand;

  MapStorage(Run run, Strand strand) {
    this.run = run;
    this.strand = strand;
  }

  List<MapItem> read(ItemReader reader, JsonNode arguments, long most) throws DatasetException {
    Resource resource = Resource.of(reader.resource());
    List<Item> items =
        run.tasks().hasAnswer(strand, resource)
            ? DatasetReader.readAnswer(answer(resource, arguments), reader, arguments, most)
            : kept().items(() -> DatasetReader.read(buckets(resource), reader, arguments, most));
    List<MapItem> numbered = new ArrayList<>(items.size());
    for (Item item : items) {
      numbered.add(new MapItem(numbered.size(), item.key(), item.value(), item.source()));
    }
    return numbered;
  }

  ObjectSink sink(String writer) throws DatasetException {
    Resource resource = Resource.of(writer);
    if (!run.tasks().hasAnswer(strand, resource)) {
      return kept().sink(buckets(resource));
    }
    return (bucket, key, content) ->
        answer(
            resource,
            JsonNodeFactory.instance
                .objectNode()
                .put("Bucket", bucket)
                .put("Key", key)
                .put("Body", new String(content, StandardCharsets.UTF_8)));
  }

  private KeptData kept() {
    return new KeptData(run.timeline().journal());
  }

  private JsonNode answer(Resource resource, JsonNode input) throws DatasetException {
    Answer answer = new Calling(run, strand, resource).answer(Payload.of(input));
    StateError error = answer == null ? null : answer.error();
    if (error != null) {
      throw new DatasetException(error.error() + ": " + error.cause());
    }
    Payload result = answer == null ? null : answer.result();
    return result == null ? JsonNodeFactory.instance.nullNode() : result.node();
  }

  private Buckets buckets(Resource resource) throws DatasetException {
    @Nullable Buckets buckets = run.buckets();
    if (buckets == null) {
      throw new DatasetException(
          "[Stepmark/NoAnswer] Nothing answers '%s' here, which the state '%s' calls. Give a folder of buckets with runner.buckets(folder), or an answer with runner.task(\"%s\", input -> result)."
              .formatted(resource.text(), strand.stateName(), resource.shortName()));
    }
    return buckets;
  }
}
