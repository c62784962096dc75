package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Nested}.
 */
@GeneratedFrom("app.Nested")
final class NestedCodecs {
  private NestedCodecs() {
  }
}
