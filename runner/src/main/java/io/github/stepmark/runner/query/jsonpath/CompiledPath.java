package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.jayway.jsonpath.Configuration;
import com.jayway.jsonpath.InvalidPathException;
import com.jayway.jsonpath.JsonPath;
import com.jayway.jsonpath.JsonPathException;
import com.jayway.jsonpath.PathNotFoundException;
import com.jayway.jsonpath.spi.mapper.JacksonMappingProvider;
import io.github.stepmark.asl.Json;
import io.github.stepmark.runner.query.QueryException;
import org.jspecify.annotations.Nullable;

/**
 * A path: what it starts from, and where it goes from there by Jayway's library over Jackson's
 * trees.
 *
 * @param text the path as it is written
 * @param variable the variable that it starts from; null where it is none
 * @param context whether it starts from the context object
 * @param steps null where it goes nowhere
 * @param patterns the regular expressions in its filters
 */
record CompiledPath(
    String text,
    @Nullable String variable,
    boolean context,
    @Nullable JsonPath steps,
    FilterPatterns patterns) {

  static {
    // Jayway's library logs through SLF4J, which complains on standard error where nobody listens.
    String provider = "META-INF/services/org.slf4j.spi.SLF4JServiceProvider";
    if (CompiledPath.class.getClassLoader().getResource(provider) == null
        && System.getProperty("slf4j.internal.verbosity") == null) {
      System.setProperty("slf4j.internal.verbosity", "ERROR");
    }
  }

  private static final JsonMapper MAPPER = Json.mapper();
  private static final Configuration CONFIGURATION =
      Configuration.builder()
          .jsonProvider(new BoundedArrays(MAPPER))
          .mappingProvider(new JacksonMappingProvider(MAPPER))
          .build();

  static CompiledPath of(String text) {
    if (text.startsWith("$$")) {
      return new CompiledPath(
          text, null, true, steps(text, text.substring(1)), new FilterPatterns(text));
    }
    int end = nameEnd(text);
    return end == 1
        ? new CompiledPath(text, null, false, steps(text, text), new FilterPatterns(text))
        : new CompiledPath(
            text,
            text.substring(1, end),
            false,
            steps(text, "$" + text.substring(end)),
            new FilterPatterns(text));
  }

  /** Behind the name of the variable that {@code text} starts with; 1 where it starts with none. */
  private static int nameEnd(String text) {
    int end = 1;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean ofName =
          c == '_'
              || (end == 1 ? Character.isUnicodeIdentifierStart(c) : isUnicodeIdentifierPart(c));
      if (!ofName) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private static boolean isUnicodeIdentifierPart(int c) {
    return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
  }

  private static @Nullable JsonPath steps(String text, String steps) {
    if (steps.equals("$")) {
      return null;
    }
    try {
      return JsonPath.compile(steps.indexOf('\\') < 0 ? steps : EscapedNames.inBrackets(steps));
    } catch (InvalidPathException | IllegalArgumentException e) {
      throw invalid(text, e);
    }
  }

  /** What the steps select in {@code root}. */
  JsonNode read(JsonNode root) throws NoSuchValue {
    if (steps == null) {
      return root;
    }
    patterns.tryOn(root);
    try {
      return asNode(steps.read(root, CONFIGURATION));
    } catch (PathNotFoundException e) {
      if (!steps.isDefinite()) {
        // "$.items[*]" where there are no items: AWS answers an empty array.
        return JsonNodeFactory.instance.arrayNode();
      }
      throw new NoSuchValue(reason(e, steps));
    } catch (JsonPathException e) {
      throw invalid(text, e);
    }
  }

  private static QueryException invalid(String text, RuntimeException e) {
    return QueryException.runtime("Invalid path '%s' : %s".formatted(text, e.getMessage()));
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
