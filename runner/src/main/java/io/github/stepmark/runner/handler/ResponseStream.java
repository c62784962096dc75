package io.github.stepmark.runner.handler;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What a function writes, as much of it as Lambda takes: the rest is counted only. */
public final class ResponseStream extends OutputStream {

  /** Lambda's limit of a response. */
  static final int LIMIT = 6 * 1024 * 1024;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private boolean tooLarge;

  @Override
  public synchronized void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    if (length > LIMIT - kept.size()) {
      tooLarge = true;
    } else {
      kept.write(bytes, offset, length);
    }
  }

  public synchronized boolean isTooLarge() {
    return tooLarge;
  }

  public synchronized String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }
}
