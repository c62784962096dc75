package io.github.stepmark.asl.text;

import io.github.stepmark.asl.TextRange;
import java.util.Objects;

/**
 * Why a text cannot be read.
 *
 * @param range where
 * @param message what is wrong there
 * @param mend what to write instead
 */
public record TextMistake(TextRange range, String message, String mend) {

  public TextMistake {
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(mend, "mend");
  }
}
