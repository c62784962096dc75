package io.github.stepmark.asl.flow.scope;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells that a constant was written in quotes, or without, that was meant otherwise. */
public final class Quotes {

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Quotes() {}

  /** What to write, where {@code found} is never {@code constant}; {@code null} for others. */
  public static @Nullable String mend(Shape found, JsonNode constant) {
    String text = constant.asText();
    boolean meant =
        found.isOnly(Kind.NUMBER) && NUMBER.matcher(text).matches()
            || found.isOnly(Kind.BOOLEAN) && (text.equals("true") || text.equals("false"));
    if (constant.isTextual() && meant) {
      return "Write " + text + " without quotes.";
    }
    return constant.isNumber() && found.isOnly(Kind.STRING)
        ? "Write it in quotes: '" + text + "'."
        : null;
  }
}
