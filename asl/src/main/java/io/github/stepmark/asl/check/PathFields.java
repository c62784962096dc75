package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.path.ReferencePath;
import io.github.stepmark.asl.text.Parsed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks the texts of fields that take a path, each kind of field in AWS's words. */
final class PathFields {

  private static final String WRITE = "Write a path that starts with $, such as $.order.";

  private static final String NO_REFERENCE = "Value is not a Reference Path";

  /** The functions that {@code ErrorPath} and {@code CausePath} may call: they give a string. */
  private static final Set<IntrinsicFunction> FOR_FAIL =
      EnumSet.of(
          IntrinsicFunction.ARRAY_GET_ITEM,
          IntrinsicFunction.BASE64_ENCODE,
          IntrinsicFunction.BASE64_DECODE,
          IntrinsicFunction.FORMAT,
          IntrinsicFunction.JSON_TO_STRING,
          IntrinsicFunction.HASH,
          IntrinsicFunction.UUID);

  private final Diagnostics found;

  PathFields(Diagnostics found) {
    this.found = found;
  }

  /** A path to any number of nodes. */
  void path(String text, String pointer) {
    if (!Literals.isPlaceholder(text)) {
      JsonPath.parse(text)
          .mistake()
          .ifPresent(
              why -> {
                String mend = why.message() + ". " + why.mend();
                unparsed(text, pointer, why.range(), "Value must be a valid JSONPath.", mend);
              });
    }
  }

  /** A path to one node. */
  void reference(String text, String pointer) {
    if (Literals.isPlaceholder(text)) {
      return;
    }
    Parsed<JsonPath> parsed = JsonPath.parse(text);
    parsed
        .mistake()
        .ifPresent(
            why -> {
              String detail =
                  text.startsWith("$") ? why.message() : "Reference path didn't start with '$'";
              unparsed(text, pointer, why.range(), NO_REFERENCE + ": " + detail, why.mend());
            });
    parsed
        .tree()
        .flatMap(ReferencePath::mistake)
        .ifPresent(
            many ->
                found.add(
                    Rule.INVALID_PATH,
                    pointer,
                    many.range(),
                    NO_REFERENCE + ": '" + many.range().of(text) + "' does not name one node",
                    many.mend()));
  }

  /** Reports a text that is no path: the whole where it does not even look like one. */
  private void unparsed(String text, String pointer, TextRange range, String message, String mend) {
    if (text.startsWith("$")) {
      found.add(Rule.INVALID_PATH, pointer, range, message, mend);
    } else {
      found.add(
          Rule.INVALID_PATH,
          pointer,
          message,
          text.startsWith("States.")
              ? "No function is called here: call it in a payload template of this state or of one"
                  + " before, and write the path to what it gives."
              : meant(text).map(path -> "Write " + path + ".").orElse(WRITE));
    }
  }

  /** The path that a text was most likely meant to be, which lacks its beginning. */
  private static Optional<String> meant(String text) {
    return text.matches("[A-Za-z_][\\w.\\[\\]]*")
        ? Optional.of("$." + text).filter(path -> JsonPath.parse(path).mistake().isEmpty())
        : Optional.empty();
  }

  /** A path to the one node of the state's input that the result is put at. */
  void resultPath(String text, String pointer) {
    Optional<PathRoot> root = JsonPath.parse(text).tree().map(JsonPath::root);
    if (root.isEmpty() || root.get().match(new InInput())) {
      reference(text, pointer);
    } else {
      found.add(
          Rule.INVALID_PATH,
          pointer,
          NO_REFERENCE + ": '" + text + "' does not lead into the state's input",
          "Write $ or a path such as $.order; to set a variable, write Assign.");
    }
  }

  /** A path to one node, or a call that gives a string. */
  void referenceOrCall(String text, String pointer) {
    if (text.startsWith("$")) {
      reference(text, pointer);
      return;
    }
    Parsed<IntrinsicCall> parsed = IntrinsicCall.parse(text);
    Optional<IntrinsicCall> call =
        parsed.tree().filter(one -> one.function().filter(FOR_FAIL::contains).isPresent());
    if (call.isPresent()) {
      new IntrinsicCalls(found).check(call.get(), pointer);
    } else {
      found.add(
          Rule.INVALID_PATH,
          pointer,
          "Value must be a valid JSONPath or an intrinsic function call that returns a string",
          parsed.mistake().map(why -> why.message() + ". ").orElse("")
              + "Write a path such as $.error, or call one of "
              + FOR_FAIL.stream().map(IntrinsicFunction::asl).collect(Collectors.joining(", "))
              + ".");
    }
  }

  /** Whether a path leads into what its field is applied to. */
  private record InInput() implements PathRoot.Cases<Boolean> {
    @Override
    public Boolean input() {
      return true;
    }

    @Override
    public Boolean context() {
      return false;
    }

    @Override
    public Boolean variable(PathRoot.Variable variable) {
      return false;
    }

    @Override
    public Boolean current() {
      return false;
    }
  }
}
