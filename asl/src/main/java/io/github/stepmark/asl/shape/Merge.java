package io.github.stepmark.asl.shape;

/** How two shapes become one that has the values of both. */
public enum Merge {
  /** One value may be of either shape: elements of an array, alternatives of a type. */
  ALTERNATIVES,
  /** Two ways lead to the same state: what one of them lacks is missing on some paths. */
  PATHS,
  /** The same of what ends differently: kept apart where each has a member that the other lacks. */
  ENDS;

  Shape shapes(Shape one, Shape other) {
    return Merging.merge(one, other, this);
  }

  Presence presences(Presence one, Presence other) {
    return this == ALTERNATIVES ? one.or(other) : one.join(other);
  }
}
