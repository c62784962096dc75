package io.github.stepmark.processor.problem;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Diagnostic.Severity;
import io.github.stepmark.asl.Rule;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Something wrong with a workflow.
 *
 * @param id what users search for and tests pin, without the {@code Stepmark/} before it
 * @param severity how bad it is
 * @param place where it is printed
 * @param text what is wrong, and what to write instead
 */
public record Problem(String id, Severity severity, Place place, String text) {

  /** The binary name of a class in quotes, as errors of handlers are called. */
  private static final Pattern CLASS =
      Pattern.compile("'(?:[a-z_]\\w*\\.)+(?:\\w+\\$)*([A-Z]\\w*)'");

  /** A mistake in how the workflow is written. */
  public static Problem of(Mistake mistake, Place place, Object... facts) {
    return new Problem(mistake.id(), mistake.severity(), place, mistake.text(facts));
  }

  /** A rule of the language that the definition breaks. */
  public static Problem of(Diagnostic diagnostic, Place found) {
    Place place = diagnostic.rule().isOfNames() ? found.ofName() : found;
    return new Problem(
        diagnostic.rule().id(),
        diagnostic.severity(),
        diagnostic.range() == null ? place : place.within(diagnostic.range()),
        field(diagnostic) + sentence(message(diagnostic, place)) + " " + mend(diagnostic, place));
  }

  /** What is wrong, in the words of Java where the rule has those of JSON. */
  private static String message(Diagnostic diagnostic, Place place) {
    return diagnostic.rule() == Rule.SHADOWED_HANDLER && place.passage().isEmpty()
        ? CLASS.matcher(handlers(diagnostic.message())).replaceAll("'$1'")
        : diagnostic.message();
  }

  private static String handlers(String text) {
    return text.replaceFirst("\\bretrier\\b", "@Retry").replaceFirst("\\bcatcher\\b", "@Catch");
  }

  /** Whether it is {@code mistake}, at the method or class that {@code of} is at. */
  public boolean is(Mistake mistake, Place of) {
    return id.equals(mistake.id()) && place.isOfElementOf(of);
  }

  /** Whether {@code earlier} says already what this says, of the same annotation or element. */
  public boolean follows(Problem earlier) {
    return id.equals(Rule.NEVER_HOLDS.id())
            && Set.of(Rule.SHADOWED_RULE.id(), Mistake.MISNAMED_ERROR.id()).contains(earlier.id)
            && place.isOfAnnotationOf(earlier.place)
        || id.equals(Mistake.NOT_A_PLACEHOLDER.id())
            && earlier.id.equals(Mistake.PLACEHOLDER_NAME.id())
            && place.element().equals(earlier.place.element());
  }

  /** AWS's message on a range does not name the field, and an annotation may have several. */
  private static String field(Diagnostic diagnostic) {
    String pointer = diagnostic.pointer();
    return diagnostic.rule() == Rule.OUT_OF_RANGE
        ? pointer.substring(pointer.lastIndexOf('/') + 1) + ": "
        : "";
  }

  /** What to write in Java where the rule says what to write in JSON. */
  private static String mend(Diagnostic diagnostic, Place place) {
    String pointer = diagnostic.pointer();
    if (diagnostic.rule() == Rule.NO_PATH && pointer.contains("/Choices/") && !place.isText("{")) {
      return "Between two paths, say what they are: string($.a) == string($.b), or number, timestamp,"
          + " bool.";
    }
    if (!place.passage().isEmpty()) {
      return diagnostic.mend(); // it stands in JSON itself
    }
    return switch (diagnostic.rule()) {
      case DISTRIBUTED_ONLY ->
          "Write mode = ProcessorMode.DISTRIBUTED in @MapState, or take it out.";
      case MISSING_FIELD ->
          pointer.endsWith("/ProcessorConfig")
              ? "Write executionType = WorkflowType.STANDARD or EXPRESS in @MapState."
              : missing(diagnostic);
      case UNSUPPORTED_FIELD ->
          pointer.endsWith("/ProcessorConfig/ExecutionType")
              ? "Write mode = ProcessorMode.DISTRIBUTED beside it, or take it out."
              : diagnostic.mend();
      case NO_TERMINAL_STATE ->
          "Let one of its states end it: with @End, or as a @Succeed or a @Fail.";
      case OTHER_LANGUAGE_FIELD ->
          diagnostic
              .mend()
              .replace(
                  "\"QueryLanguage\": \"JSONata\"",
                  "@State(queryLanguage = QueryLanguage.JSONATA)");
      case SHADOWED_HANDLER -> handlers(diagnostic.mend());
      case NO_TIMEOUT -> Mistake.LIMITS;
      case OTHER_LANGUAGE_TEXT, NO_PATH ->
          diagnostic.mend().replace("ErrorPath", "errorFrom").replace("CausePath", "causeFrom");
      case INVALID_TIMESTAMP ->
          pointer.endsWith("/Timestamp") && diagnostic.mend().startsWith("Write it like")
              ? diagnostic.mend() + " A span of time is written as seconds = …."
              : diagnostic.mend();
      case INVALID_PATH ->
          pointer.endsWith("SecondsPath") && !place.isText("$")
              ? "Write a path such as $.delay; a span of time itself is written as " + span(pointer)
              : pointer.endsWith("/TimestampPath")
                  ? "Write a path such as $.due; a time itself is written as timestamp = …."
                  : diagnostic.mend();
      case HEARTBEAT_NOT_BELOW_TIMEOUT -> "Write less in @Heartbeat, or more in @Timeout.";
      default -> diagnostic.mend();
    };
  }

  private static String span(String pointer) {
    return pointer.endsWith("TimeoutSecondsPath")
        ? "@Timeout(…), in seconds."
        : pointer.endsWith("HeartbeatSecondsPath") ? "@Heartbeat(…), in seconds." : "seconds = ….";
  }

  private static String missing(Diagnostic diagnostic) {
    if (diagnostic.message().contains("[ReaderConfig]")) {
      return "Say what format the file has: inputType = ItemReader.InputType.CSV, JSON, JSONL,"
          + " PARQUET or MANIFEST.";
    }
    return diagnostic.message().contains("'CSVHeaderLocation'")
        ? "Write csvHeaderLocation = ItemReader.CsvHeaderLocation.FIRST_ROW, or GIVEN with"
            + " csvHeaders."
        : diagnostic.mend();
  }

  /** AWS's own messages end without a full stop. */
  private static String sentence(String message) {
    return message.matches("(?s).*[.!?:]") ? message : message + ".";
  }
}
