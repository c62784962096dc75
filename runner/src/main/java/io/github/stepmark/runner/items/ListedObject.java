package io.github.stepmark.runner.items;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;

/**
 * What a listing tells of an object.
 *
 * @param etag the MD5 of its content, in hexadecimal digits
 * @param size in bytes
 */
public record ListedObject(String key, String etag, Instant lastModified, long size) {

  /** The item that it is to a Map, in the members and the units that AWS gives it. */
  public JsonNode toJson() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("Etag", '"' + etag + '"')
        .put("Key", key)
        .put("LastModified", lastModified.getEpochSecond())
        .put("Size", size)
        .put("StorageClass", "STANDARD");
  }
}
