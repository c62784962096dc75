package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import org.jspecify.annotations.Nullable;

/** {@code Assign} that is no object, or that names a variable as none can be named. */
final class Variables implements Check {

  private static final int LONGEST = 80;

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      for (PlacedJson json : placed.json()) {
        if (json.field().equals("Assign")) {
          check(json.node(), json.pointer(), placed.language(), found);
        }
      }
    }
  }

  private static void check(
      JsonNode assign, String pointer, @Nullable QueryLanguage language, Diagnostics found) {
    if (!assign.isObject()) {
      found.add(
          Rule.WRONG_TYPE,
          pointer,
          "Expected value of type [OBJECT]",
          "Write an object whose fields are named like the variables.");
      return;
    }
    assign
        .fieldNames()
        .forEachRemaining(
            field -> {
              boolean template = language != QueryLanguage.JSONATA && field.endsWith(".$");
              String name = template ? field.substring(0, field.length() - 2) : field;
              check(name, Pointer.member(pointer, field), found);
            });
  }

  private static void check(String name, String pointer, Diagnostics found) {
    if (name.equals("states")) {
      found.add(
          Rule.RESERVED_VARIABLE_NAME,
          pointer,
          "Cannot assign to reserved variable '$states'.",
          "Give the variable another name.");
    } else if (!isName(name)) {
      found.add(
          Rule.INVALID_VARIABLE_NAME,
          pointer,
          "Invalid variable name '" + name + "': the variable name contains invalid characters.",
          "Write a letter, then letters, digits and underscores, at most 80 of them.");
    }
  }

  private static boolean isName(String name) {
    int length = name.codePointCount(0, name.length());
    return length >= 1
        && length <= LONGEST
        // One emulator takes a leading underscore; whether AWS does is not recorded.
        && (Character.isUnicodeIdentifierStart(name.codePointAt(0)) || name.charAt(0) == '_')
        && name.codePoints().allMatch(Character::isUnicodeIdentifierPart);
  }
}
