package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;

/**
 * A text as a tree.
 *
 * @param source the text
 * @param root the value; a {@link MissingNode} where the text is no JSON or YAML at all
 * @param positions where its values stand
 * @param problems what of the text says no JSON value; the tree has a stand-in there
 * @param unquoted the placeholders outside of quotes; the tree has stand-ins there, too
 */
record Document(
    SourceText source,
    JsonNode root,
    Positions positions,
    List<TextProblem> problems,
    List<Unquoted> unquoted) {

  /** One without placeholders outside of quotes, as in YAML, which reads them as text. */
  Document(SourceText source, JsonNode root, Positions positions, List<TextProblem> problems) {
    this(source, root, positions, problems, List.of());
  }

  /**
   * Parses a text: as JSON or YAML by the ending of its name, and where it has another by its first
   * character.
   */
  static Document of(SourceText source) {
    return isJson(source) ? JsonDocument.of(source) : YamlDocument.of(source);
  }

  /** What is left of a text that cannot be parsed. */
  static Document broken(SourceText source, Place place, String message, String mend) {
    return new Document(
        source,
        MissingNode.getInstance(),
        new OnePlace(place),
        List.of(new TextProblem("", place, message, mend)));
  }

  private static boolean isJson(SourceText source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".json")) {
      return true;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return false;
    }
    String text = source.text().stripLeading();
    return text.isEmpty() || text.startsWith("{") || text.startsWith("[");
  }
}
