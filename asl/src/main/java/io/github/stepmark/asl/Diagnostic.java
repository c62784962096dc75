package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that a definition has wrong.
 *
 * @param rule the rule that it breaks
 * @param pointer where, as a JSON pointer (RFC 6901) into the definition; empty for the whole
 * @param range which part of the string at {@code pointer}; {@code null} for the whole value
 * @param message what is wrong there
 * @param mend what to write instead
 */
public record Diagnostic(
    Rule rule, String pointer, @Nullable TextRange range, String message, String mend) {

  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(pointer, "pointer");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(mend, "mend");
  }

  /** One that holds for the whole value at {@code pointer}. */
  public Diagnostic(Rule rule, String pointer, String message, String mend) {
    this(rule, pointer, null, message, mend);
  }

  /** How bad it is. */
  public Severity severity() {
    return rule.severity();
  }

  /**
   * The place as AWS writes it, such as {@code /States/A/Choices[0]/Next}; {@code /} for the whole.
   */
  public String awsLocation() {
    return Pointer.awsLocation(pointer);
  }

  /** How bad a diagnostic is. */
  public enum Severity {
    /** AWS would refuse the definition, or a state is sure to fail. */
    ERROR,
    /** Some input is sure to fail. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }
}
