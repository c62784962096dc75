package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextLines;
import io.github.stepmark.asl.TextRange;

/**
 * The places of a definition whose text is a string in another text.
 *
 * @param inner the places in the string
 * @param lines the lines of the string
 * @param host where the parts of the string stand in the text around it
 */
record EmbeddedPositions(Positions inner, TextLines lines, StringPlaces host) implements Positions {

  @Override
  public Place value(String pointer) {
    return outer(inner.value(pointer));
  }

  @Override
  public Place name(String pointer) {
    return outer(inner.name(pointer));
  }

  @Override
  public StringPlaces string(String pointer) {
    StringPlaces string = inner.string(pointer);
    return range -> outer(string.of(range));
  }

  /** Where a place in the string stands in the text around it. */
  Place outer(Place place) {
    int start = lines.offsetOf(place.line(), place.column());
    return host.of(new TextRange(start, start + place.length()));
  }
}
