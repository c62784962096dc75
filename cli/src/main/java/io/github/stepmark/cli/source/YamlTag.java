package io.github.stepmark.cli.source;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Tags of YAML nodes: those of the core schema, and CloudFormation's short forms of its functions.
 */
final class YamlTag {

  private static final String CORE = "tag:yaml.org,2002:";

  private static final Set<String> FUNCTIONS =
      Set.of(
          "And",
          "Base64",
          "Cidr",
          "Equals",
          "FindInMap",
          "GetAtt",
          "GetAZs",
          "If",
          "ImportValue",
          "Join",
          "Length",
          "Not",
          "Or",
          "Select",
          "Split",
          "Sub",
          "ToJsonString",
          "Transform");

  private YamlTag() {}

  /**
   * The member that a short form stands for: {@code Fn::Sub} for {@code !Sub}; empty for any other
   * tag.
   */
  static Optional<String> longForm(@Nullable String tag) {
    if (tag == null || !tag.startsWith("!")) {
      return Optional.empty();
    }
    String name = tag.substring(1);
    if (name.equals("Ref")) {
      return Optional.of(name);
    }
    return FUNCTIONS.contains(name) ? Optional.of("Fn::" + name) : Optional.empty();
  }

  /** What a scalar with {@code tag} says; no value where the tag is unknown or does not fit. */
  static Optional<JsonNode> scalar(@Nullable String tag, boolean plain, String text) {
    boolean untagged = tag == null || longForm(tag).isPresent();
    if (untagged && plain) {
      return CoreSchema.plain(text);
    }
    if (untagged || tag.equals("!") || tag.equals(CORE + "str")) {
      return Optional.of(TextNode.valueOf(text));
    }
    return CoreSchema.plain(text).filter(typed(tag));
  }

  /** Whether a mapping, or else a sequence, may bear {@code tag}. */
  static boolean fitsCollection(@Nullable String tag, boolean mapping) {
    return tag == null
        || tag.equals("!")
        || longForm(tag).isPresent()
        || tag.equals(CORE + (mapping ? "map" : "seq"));
  }

  private static Predicate<JsonNode> typed(String tag) {
    return switch (tag) {
      case CORE + "null" -> JsonNode::isNull;
      case CORE + "bool" -> JsonNode::isBoolean;
      case CORE + "int" -> JsonNode::isBigInteger;
      case CORE + "float" -> JsonNode::isNumber;
      default -> node -> false;
    };
  }
}
