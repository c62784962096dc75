package io.github.stepmark.cli.source;

import io.github.stepmark.asl.Pointer;

/** The places of the values of a YAML text. */
record YamlPositions(YamlPart whole) implements Positions {

  @Override
  public Place value(String pointer) {
    return nearest(pointer).place();
  }

  @Override
  public Place name(String pointer) {
    return nearest(pointer).nameOrPlace();
  }

  @Override
  public StringPlaces string(String pointer) {
    return nearest(pointer).string();
  }

  private YamlPart nearest(String pointer) {
    YamlPart part = whole;
    for (int slash = 0; slash < pointer.length(); ) {
      int next = pointer.indexOf('/', slash + 1);
      int end = next < 0 ? pointer.length() : next;
      YamlPart child = part.child(Pointer.unescape(pointer.substring(slash + 1, end)));
      if (child == null) {
        return part;
      }
      part = child;
      slash = end;
    }
    return part;
  }
}
