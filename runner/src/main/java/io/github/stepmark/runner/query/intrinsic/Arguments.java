package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import java.util.List;
import java.util.Locale;

/** What a function is called with; each reading says what is wrong with an argument. */
record Arguments(IntrinsicFunction function, List<JsonNode> all) {

  /** The longest text that is encoded or hashed, in characters. */
  private static final int LONGEST_INPUT = 10_000;

  int count() {
    return all.size();
  }

  JsonNode value(int index) {
    return all.get(index);
  }

  JsonNode array(int index) throws IntrinsicFailure {
    JsonNode value = value(index);
    if (!value.isArray()) {
      throw wrongKind(index, "an array");
    }
    return value;
  }

  JsonNode object(int index) throws IntrinsicFailure {
    JsonNode value = value(index);
    if (!value.isObject()) {
      throw wrongKind(index, "an object");
    }
    return value;
  }

  String text(int index) throws IntrinsicFailure {
    JsonNode value = value(index);
    if (!value.isTextual()) {
      throw wrongKind(index, "a string");
    }
    return value.asText();
  }

  boolean truth(int index) throws IntrinsicFailure {
    JsonNode value = value(index);
    if (!value.isBoolean()) {
      throw wrongKind(index, "true or false");
    }
    return value.asBoolean();
  }

  /** A number of 32 bits, rounded as Java rounds: -1.5 is -1. */
  int integer(int index) throws IntrinsicFailure {
    JsonNode value = value(index);
    if (!value.isNumber()) {
      throw wrongKind(index, "a number");
    }
    long rounded = Math.round(value.asDouble());
    if (rounded != (int) rounded) {
      throw failure(
          "argument %d is %s, which is out of the range from %d to %d"
              .formatted(index + 1, Json.compact(value), Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
    return (int) rounded;
  }

  /** {@code text}, unless it is longer than AWS lets it be. */
  String bounded(String text) throws IntrinsicFailure {
    if (text.length() > LONGEST_INPUT) {
      throw failure(
          "argument 1 has %d characters, more than %d".formatted(text.length(), LONGEST_INPUT));
    }
    return text;
  }

  IntrinsicFailure failure(String why) {
    return new IntrinsicFailure(function.asl(), why);
  }

  private IntrinsicFailure wrongKind(int index, String wanted) {
    return failure(
        "argument %d is %s, not %s"
            .formatted(
                index + 1, value(index).getNodeType().name().toLowerCase(Locale.ROOT), wanted));
  }
}
