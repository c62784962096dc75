package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Choices}.
 */
@GeneratedFrom("app.Choices")
final class ChoicesCodecs {
  private ChoicesCodecs() {
  }
}
