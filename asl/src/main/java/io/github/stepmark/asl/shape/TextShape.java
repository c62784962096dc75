package io.github.stepmark.asl.shape;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Strings.
 *
 * @param timestamp whether all are times as Step Functions takes them, RFC 3339
 * @param constants all that it may be; {@code null} where that is not known
 */
public record TextShape(boolean timestamp, @Nullable Set<String> constants) {

  static final TextShape ANY = new TextShape(false, null);
  static final TextShape TIMESTAMP = new TextShape(true, null);

  static TextShape of(Set<String> constants) {
    return constants.size() > Constants.MOST
        ? ANY
        : new TextShape(false, Collections.unmodifiableSet(new LinkedHashSet<>(constants)));
  }

  TextShape merge(TextShape other) {
    if (equals(other)) {
      return this;
    }
    return new TextShape(timestamp && other.timestamp, Constants.both(constants, other.constants));
  }

  /** Without what it is known not to be. */
  @Nullable TextShape without(String constant) {
    if (constants == null) {
      return this;
    }
    Set<String> left = new LinkedHashSet<>(constants);
    left.remove(constant);
    return left.isEmpty() ? null : new TextShape(timestamp, Collections.unmodifiableSet(left));
  }

  /** Whether {@code value} may be one of these; of times any text may. */
  public boolean has(String value) {
    return constants == null || constants.contains(value);
  }

  TextShape general() {
    return constants == null ? this : timestamp ? TIMESTAMP : ANY;
  }
}
