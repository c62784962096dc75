package io.github.stepmark.cli.source;

import io.github.stepmark.asl.TextRange;

/** The same place for all that is asked, where no more is known. */
record OnePlace(Place place) implements Positions {

  @Override
  public Place value(String pointer) {
    return place;
  }

  @Override
  public Place name(String pointer) {
    return place;
  }

  @Override
  public Place within(String pointer, TextRange range) {
    return place;
  }
}
