package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.QueryException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** JSONPath by Jayway's library over Jackson's trees, each path compiled once. */
public final class CompiledPaths {

  static {
    // Jayway's library logs through SLF4J, which complains on standard error where nobody listens.
    String provider = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
    if (CompiledPaths.class.getClassLoader().getResource(provider) == null
        && System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }

  private static final JsonMapper MAPPER = Json.mapper();
  private static final Configuration CONFIGURATION =
      Configuration.builder()
          .jsonProvider(new JacksonJsonNodeJsonProvider(MAPPER))
          .mappingProvider(new JacksonMappingProvider(MAPPER))
          .build();

  private final Map<String, JsonPath> compiled = new ConcurrentHashMap<>();

  /** What {@code path}, beginning with a single {@code $}, selects in {@code root}. */
  JsonNode read(String path, JsonNode root) throws NoSuchValue {
    if (path.equals("$")) {
      return root;
    }
    JsonPath jsonPath;
    try {
      jsonPath = compiled.computeIfAbsent(path, JsonPath::compile);
    } catch (InvalidPathException | IllegalArgumentException e) {
      throw QueryException.runtime("Invalid path '%s' : %s".formatted(path, e.getMessage()));
    }
    try {
      return asNode(jsonPath.read(root, CONFIGURATION));
    } catch (PathNotFoundException e) {
      if (!jsonPath.isDefinite()) {
        // "$.items[*]" where there are no items: AWS answers an empty array.
        return JsonNodeFactory.instance.arrayNode();
      }
      throw new NoSuchValue(reason(e, jsonPath));
    } catch (JsonPathException e) {
      throw QueryException.runtime("Invalid path '%s' : %s".formatted(path, e.getMessage()));
    }
  }

  private static String reason(PathNotFoundException e, JsonPath path) {
    String message = e.getMessage();
    // The library names Java classes where a path leads into what is no object.
    return message == null || message.startsWith("Expected to find")
        ? "No results for path: " + path.getPath()
        : message;
  }

  /** A path function such as {@code length()} answers with a Java number. */
  private static JsonNode asNode(Object value) {
    return value instanceof JsonNode node ? node : MAPPER.valueToTree(value);
  }
}
