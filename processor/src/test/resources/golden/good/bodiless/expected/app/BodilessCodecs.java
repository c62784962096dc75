package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Bodiless}.
 */
@GeneratedFrom("app.Bodiless")
final class BodilessCodecs {
  private BodilessCodecs() {
  }
}
