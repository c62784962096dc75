package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.text.TextCursor;

/**
 * Texts with half of a surrogate pair. JSON can escape it and Java can hold it, but UTF-8, in which
 * a definition is written and deployed, cannot.
 */
final class LoneSurrogates {

  private final Diagnostics found;

  private LoneSurrogates(Diagnostics found) {
    this.found = found;
  }

  /** Reports each name and each text in {@code tree} that holds one. */
  static void check(JsonNode tree, Diagnostics found) {
    if (holdsOne(tree)) { // hardly ever: only then are places made for all that is in it
      new LoneSurrogates(found).walk(tree, "");
    }
  }

  private static boolean holdsOne(JsonNode node) {
    if (node.isTextual()) {
      return !TextCursor.isWellFormed(node.textValue());
    }
    for (var member : node.properties()) {
      if (!TextCursor.isWellFormed(member.getKey())) {
        return true;
      }
    }
    for (JsonNode child : node) {
      if (holdsOne(child)) {
        return true;
      }
    }
    return false;
  }

  private void walk(JsonNode node, String pointer) {
    if (node.isTextual()) {
      text(node.textValue(), pointer);
    }
    node.properties()
        .forEach(
            member -> {
              String at = Pointer.member(pointer, member.getKey());
              text(member.getKey(), at);
              walk(member.getValue(), at);
            });
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      walk(node.get(i), Pointer.element(pointer, i));
    }
  }

  private void text(String text, String pointer) {
    text.codePoints()
        .filter(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
        .findFirst()
        .ifPresent(
            half ->
                found.add(
                    Rule.LONE_SURROGATE,
                    pointer,
                    String.format("The text holds U+%04X, half of a surrogate pair", half),
                    "Write the whole character, such as \"\\uD83D\\uDE80\", or take it out."));
  }
}
