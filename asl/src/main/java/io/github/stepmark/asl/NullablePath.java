package io.github.stepmark.asl;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The value of {@code InputPath}, {@code OutputPath} or {@code ResultPath}: a path, or JSON's
 * {@code null}, by which a state takes nothing in, gives nothing out, or discards its result.
 *
 * @param text the path; {@code null} stands for JSON's {@code null}
 */
public record NullablePath(@Nullable String text) {

  /** JSON's {@code null}. */
  public static final NullablePath NONE = new NullablePath(null);

  /** The path {@code text}. */
  public static NullablePath of(String text) {
    return new NullablePath(Objects.requireNonNull(text, "text"));
  }
}
