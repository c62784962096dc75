package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Forms}.
 */
@GeneratedFrom("app.Forms")
final class FormsCodecs {
  private FormsCodecs() {
  }
}
