package io.github.stepmark.asl.check;

/** What a state of one query language has in place of a field of the other. */
final class Counterpart {

  private Counterpart() {}

  /**
   * For a field of JSONPath in a JSONata state.
   *
   * @param type of the state
   * @param field its own name
   */
  static String inJsonata(String type, String field) {
    return switch (field) {
      case "InputPath" -> "Read $states.input where it is needed.";
      case "Parameters" ->
          switch (type) {
            case "Pass" -> "Write Output.";
            case "Map" -> "Write ItemSelector.";
            default -> "Write Arguments.";
          };
      case "OutputPath", "ResultSelector", "ResultPath", "Result" -> "Write Output.";
      default ->
          "Write "
              + (field.endsWith("Path") ? withoutPath(field) : "Condition")
              + " with an expression in {% %}.";
    };
  }

  /**
   * For a field of JSONata in a JSONPath state.
   *
   * @param type of the state
   * @param path of the field in the state, such as {@code Output} or {@code Catch/0/Output}
   */
  static String inJsonPath(String type, String path) {
    String field = path.substring(path.lastIndexOf('/') + 1);
    return switch (field) {
          case "Arguments" -> "Write Parameters";
          case "Items" -> "Write ItemsPath";
          case "Condition" -> "Write Variable with a comparison, or And, Or or Not";
          case "Output" -> inPlaceOfOutput(type, path);
          default -> "Write the value itself, or " + field + "Path";
        }
        + ", or give the state \"QueryLanguage\": \"JSONata\".";
  }

  private static String inPlaceOfOutput(String type, String path) {
    if (path.startsWith("Catch/")) {
      return "Write ResultPath";
    }
    if (path.startsWith("Choices/")) {
      return "Take it out";
    }
    return switch (type) {
      case "Task", "Parallel", "Map" -> "Write ResultSelector, ResultPath or OutputPath";
      case "Pass" -> "Write Parameters, ResultPath or OutputPath";
      default -> "Write OutputPath";
    };
  }

  private static String withoutPath(String field) {
    return field.substring(0, field.length() - "Path".length());
  }
}
