package io.github.stepmark.asl.check;

import java.util.List;
import java.util.Locale;

/** What to write in JSONata for what is written as in JSONPath. */
final class JsonPathWords {

  private JsonPathWords() {}

  private static final String RESULT = "$.result.";

  /** The longest path that is written out again. */
  private static final int LONGEST = 80;

  /**
   * For a path that starts as those of JSONPath do.
   *
   * @param members what {@code $states} has there
   */
  static String mendOfPath(String path, List<String> members) {
    boolean context = path.startsWith("$$");
    if (path.length() > LONGEST) {
      return context
          ? "Write $states.context for the context object, $states.input for the state's input."
          : "Write $states.input for the state's input.";
    }
    if (path.equals("$$")) {
      return "Write $states.context for the context object, $states.input for the state's input.";
    }
    if (context) {
      return "Write $states.context" + path.substring(2) + ".";
    }
    if (members.contains("result")) {
      String steps =
          path.startsWith(RESULT) ? path.substring(RESULT.length() - 1) : path.substring(1);
      return "Write $states.result"
          + steps
          + " for what is in the result, $states.input"
          + path.substring(1)
          + " for what is in the input.";
    }
    return "Write $states.input" + path.substring(1) + ".";
  }

  /** For a function that a condition in JSONPath has. */
  static String mendOfCall(String name) {
    return switch (name) {
      case "isPresent" -> "Write $exists(…).";
      case "isNull" -> "Write … = null.";
      case "isString", "isNumeric", "isBoolean" ->
          "Write $type(…) = '"
              + (name.equals("isNumeric") ? "number" : name.substring(2).toLowerCase(Locale.ROOT))
              + "'.";
      case "matches" -> "Write $contains(…, /…/), with a regular expression.";
      case "timestamp" -> "Write $toMillis(…) on both sides.";
      default -> "The name of a function starts with $.";
    };
  }

  /** For a name at the top of an expression. */
  static String mendOfName(String name) {
    return switch (name) {
      case "States" ->
          "Intrinsic functions are of JSONPath. Write & for States.Format, $parse for StringToJson,"
              + " $string for JsonToString, $partition, $range, $hash, $uuid and $random for those of"
              + " these names, [1, 2] for Array.";
      case "undefined" -> "Leave the value out, or write ().";
      default ->
          "Write $states.input."
              + name
              + " for the input's field, $"
              + name
              + " for a variable, '"
              + name
              + "' for the text.";
    };
  }
}
