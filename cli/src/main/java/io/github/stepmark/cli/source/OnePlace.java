package io.github.stepmark.cli.source;

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
  public StringPlaces string(String pointer) {
    return range -> place;
  }
}
