package io.github.stepmark.cli.source;

/** The places of a definition that is a part of a larger tree. */
record SubtreePositions(Positions whole, String root) implements Positions {

  @Override
  public Place value(String pointer) {
    return whole.value(root + pointer);
  }

  @Override
  public Place name(String pointer) {
    return whole.name(root + pointer);
  }

  @Override
  public StringPlaces string(String pointer) {
    return whole.string(root + pointer);
  }
}
