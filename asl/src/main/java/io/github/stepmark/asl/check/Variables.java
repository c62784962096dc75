package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;

/** {@code Assign} that is no object, or that names a variable as none can be named. */
final class Variables implements Check {

  private static final int LONGEST = 80;

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      for (PlacedJson json : placed.json()) {
        if (json.field().equals("Assign") && !json.node().isObject()) {
          found.add(
              Rule.WRONG_TYPE,
              json.pointer(),
              "Expected value of type [OBJECT]",
              "Write an object whose fields are named like the variables.");
        }
      }
      for (PlacedVariable variable : PlacedVariable.all(placed)) {
        check(variable.name(), variable.pointer(), found);
      }
    }
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
          mend(name));
    }
  }

  /** Where a variable is read, its name has a dollar sign before it. */
  private static String mend(String name) {
    if (name.endsWith(".$") && isName(name.substring(0, name.length() - 2))) {
      return "Write " + name.substring(0, name.length() - 2) + ": in JSONata no name ends in .$.";
    }
    return name.startsWith("$") && isName(name.substring(1))
        ? "Write " + name.substring(1) + ": only where it is read, a $ stands before it."
        : "Write a letter, then letters, digits and underscores, at most 80 of them.";
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
