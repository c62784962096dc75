package io.github.stepmark.asl;

import com.fasterxml.jackson.databind.node.TextNode;

/** A long text of which it is known how many bytes it has in JSON. */
final class MeasuredText extends TextNode {

  private static final long serialVersionUID = 1;

  private final long writtenSize;

  MeasuredText(String text, long writtenSize) {
    super(text);
    this.writtenSize = writtenSize;
  }

  long writtenSize() {
    return writtenSize;
  }
}
