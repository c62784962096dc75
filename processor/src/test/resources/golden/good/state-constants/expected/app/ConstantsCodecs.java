package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Constants}.
 */
@GeneratedFrom("app.Constants")
final class ConstantsCodecs {
  private ConstantsCodecs() {
  }
}
