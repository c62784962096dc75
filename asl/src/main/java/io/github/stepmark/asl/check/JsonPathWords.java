package io.github.stepmark.asl.check;

/** What to write in JSONata for what is written as in JSONPath. */
final class JsonPathWords {

  private JsonPathWords() {}

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
