package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Sync}.
 */
@GeneratedFrom("app.Sync")
final class SyncCodecs {
  private SyncCodecs() {
  }
}
