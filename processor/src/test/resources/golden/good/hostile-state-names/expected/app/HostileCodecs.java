package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Hostile}.
 */
@GeneratedFrom("app.Hostile")
final class HostileCodecs {
  private HostileCodecs() {
  }
}
