package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.TextRange;

/**
 * The places of a definition whose text is a string in another text.
 *
 * @param inner the places in the string
 * @param lines the lines of the string
 * @param host the places in the text around it, by pointers from the string
 */
record EmbeddedPositions(Positions inner, TextLines lines, Positions host) implements Positions {

  @Override
  public Place value(String pointer) {
    return outer(inner.value(pointer));
  }

  @Override
  public Place name(String pointer) {
    return outer(inner.name(pointer));
  }

  @Override
  public Place within(String pointer, TextRange range) {
    return outer(inner.within(pointer, range));
  }

  /** Where a place in the string stands in the text around it. */
  Place outer(Place place) {
    int start = lines.offsetOf(place.line(), place.column());
    return host.within("", new TextRange(start, start + place.length()));
  }
}
