package io.github.stepmark.runner.query.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads paths as a state sees them: {@code $} into a value, {@code $$} into the context object. */
public final class PathReader {

  private final CompiledPaths paths;
  private final Supplier<JsonNode> makeContext;
  private @Nullable JsonNode context;

  /** {@code context} makes the context object, once at the most. */
  public PathReader(CompiledPaths paths, Supplier<JsonNode> context) {
    this.paths = paths;
    this.makeContext = context;
  }

  /** Reads the same paths, but for those into the context object, which is {@code other} there. */
  public PathReader withContext(Supplier<JsonNode> other) {
    return new PathReader(paths, other);
  }

  /** The context object. */
  public JsonNode contextObject() {
    return context();
  }

  /** What {@code path} selects, {@code root} being what a single {@code $} stands for. */
  JsonNode read(String path, JsonNode root) throws NoSuchValue {
    return isContextPath(path) ? paths.read(path.substring(1), context()) : paths.read(path, root);
  }

  /** The value that {@code path} is looked up in. */
  JsonNode rootOf(String path, JsonNode root) {
    return isContextPath(path) ? context() : root;
  }

  /** Most states never look at it, so it is made when one does. */
  private JsonNode context() {
    JsonNode made = context;
    if (made == null) {
      made = makeContext.get();
      context = made;
    }
    return made;
  }

  private static boolean isContextPath(String path) {
    return path.startsWith("$$");
  }
}
