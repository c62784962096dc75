package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A Succeed state: ends its graph well.
 *
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param data the input and output fields
 */
public record Succeed(
    @Nullable String comment, @Nullable QueryLanguage queryLanguage, InputOutput data)
    implements State {

  public Succeed {
    Objects.requireNonNull(data, "data");
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.succeed(this);
  }
}
