package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.ResultWriter.WriterConfig;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes of the results of a distributed Map what a {@code ResultWriter} says (developer guide,
 * "ResultWriter (Map)"): a value, or files with a manifest.
 */
public final class ResultFiles {

  private final String transformation;
  private final boolean lines;

  /**
   * By the words of {@code config}.
   *
   * @param unlessSaid the transformation where it says none
   */
  public ResultFiles(@Nullable WriterConfig config, String unlessSaid) {
    boolean said = config != null && config.transformation() != null;
    transformation = said ? String.valueOf(config.transformation()) : unlessSaid;
    lines = config != null && "JSONL".equals(config.outputType());
  }

  /** The results as the state's own result. */
  public JsonNode value(List<ChildResult> results) {
    ArrayNode array = transformed(results);
    return lines ? JsonNodeFactory.instance.textNode(text(array)) : array;
  }

  /**
   * Writes the results to {@code prefix/run/…}.
   *
   * @param run the last part of the Map Run's name
   * @return the manifest's key
   */
  public String write(
      ObjectSink sink,
      String bucket,
      String prefix,
      String mapRunArn,
      String run,
      List<ChildResult> results)
      throws DatasetException {
    String folder = prefix.isEmpty() ? run : prefix.replaceAll("/+$", "") + "/" + run;
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("DestinationBucket", bucket).put("MapRunArn", mapRunArn);
    ObjectNode files = manifest.putObject("ResultFiles");
    Files of = new Files(sink, bucket, folder, files);
    of.write("FAILED", results, r -> !r.hasSucceeded() && !r.status().equals("PENDING"));
    of.write("PENDING", results, r -> r.status().equals("PENDING"));
    of.write("SUCCEEDED", results, ChildResult::hasSucceeded);
    String key = folder + "/manifest.json";
    sink.put(bucket, key, Json.compact(manifest).getBytes(StandardCharsets.UTF_8));
    return key;
  }

  /** The files of a run. */
  private final class Files {
    private final ObjectSink sink;
    private final String bucket;
    private final String folder;
    private final ObjectNode manifest;

    Files(ObjectSink sink, String bucket, String folder, ObjectNode manifest) {
      this.sink = sink;
      this.bucket = bucket;
      this.folder = folder;
      this.manifest = manifest;
    }

    void write(String name, List<ChildResult> results, Predicate<ChildResult> which)
        throws DatasetException {
      ArrayNode listed = manifest.putArray(name);
      List<ChildResult> those = results.stream().filter(which).toList();
      if (those.isEmpty()) {
        return;
      }
      String key = "%s/%s_0.json".formatted(folder, name);
      byte[] content = text(transformed(those)).getBytes(StandardCharsets.UTF_8);
      sink.put(bucket, key, content);
      listed.addObject().put("Key", key).put("Size", content.length);
    }
  }

  private ArrayNode transformed(List<ChildResult> results) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (ChildResult result : results) {
      JsonNode output = result.output();
      if (transformation.equals("NONE") || output == null && !transformation.equals("COMPACT")) {
        array.add(result.whole());
      } else if (transformation.equals("FLATTEN") && output != null && output.isArray()) {
        output.forEach(array::add);
      } else {
        array.add(result.compact());
      }
    }
    return array;
  }

  private String text(ArrayNode array) {
    return lines
        ? StreamSupport.stream(array.spliterator(), false)
            .map(element -> Json.compact(element) + "\n")
            .collect(Collectors.joining())
        : Json.compact(array);
  }
}
