package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Labels of distributed Maps that AWS does not take as the beginning of a Map Run's name. */
final class Labels implements Check {

  private static final int LONGEST = 40;

  private static final String REFUSED = "<>{}[]?*\"#%\\^|~`$&,;:/";

  @Override
  public void check(Walk walk, Diagnostics found) {
    Map<String, String> seen = new HashMap<>();
    for (PlacedState placed : walk.states()) {
      MapState map = placed.parts().map();
      String label = map == null ? null : map.distribution().label();
      if (label == null || Literals.isPlaceholder(label)) {
        continue;
      }
      name(label, placed.at("Label"), found);
      String first = seen.putIfAbsent(label, placed.at("Label"));
      if (first != null) {
        found.add(
            Rule.DUPLICATE_LABEL_NAME,
            placed.at("Label"),
            "There is another label '" + label + "' at " + Pointer.awsLocation(first),
            "Give one of the Map states another label: labels are unique in the whole machine.");
      }
    }
  }

  private static void name(String label, String pointer, Diagnostics found) {
    int length = label.codePointCount(0, label.length());
    OptionalInt refused = label.codePoints().filter(Labels::isRefused).findFirst();
    if (length == 0 || length > LONGEST) {
      found.add(
          Rule.INVALID_LABEL_NAME,
          pointer,
          "The label '" + label + "' has " + length + " characters",
          "Write 1 to " + LONGEST + " characters.");
    } else if (refused.isPresent()) {
      found.add(
          Rule.INVALID_LABEL_NAME,
          pointer,
          "Label contains invalid character: U+%04X".formatted(refused.getAsInt()),
          "Write letters, digits, hyphens and underscores.");
    }
  }

  private static boolean isRefused(int character) {
    return REFUSED.indexOf(character) >= 0
        || Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.SURROGATE
        || character == 0xFFFE
        || character == 0xFFFF;
  }
}
