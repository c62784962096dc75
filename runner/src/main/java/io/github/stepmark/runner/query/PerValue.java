package io.github.stepmark.runner.query;

import io.github.stepmark.asl.JsonValue;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What is made once of each value that stands in a machine, told by its place: to compare values
 * takes as long as to evaluate them.
 */
public final class PerValue<T> {

  private final Map<Place, T> made = new ConcurrentHashMap<>();
  private final Function<JsonValue, T> make;

  /** Makes by {@code make} what is asked for first. */
  public PerValue(Function<JsonValue, T> make) {
    this.make = make;
  }

  /** What is made of {@code value}. */
  public T get(JsonValue value) {
    Place place = new Place(value);
    T known = made.get(place);
    return known == null ? made.computeIfAbsent(place, p -> make.apply(value)) : known;
  }

  private record Place(JsonValue value) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Place that && that.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }
  }
}
