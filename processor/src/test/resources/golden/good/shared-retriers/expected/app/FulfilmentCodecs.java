package app;

import io.github.stepmark.GeneratedFrom;

/**
 * Reads and writes the payloads of {@link Fulfilment}.
 */
@GeneratedFrom("app.Fulfilment")
final class FulfilmentCodecs {
  private FulfilmentCodecs() {
  }
}
