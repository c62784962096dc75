package io.github.stepmark.processor.model;

import io.github.stepmark.processor.problem.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A value of several parts, and where in the source it and they stand.
 *
 * @param places the places of those of its parts in the definition that are written, by their JSON
 *     pointers from the value, without the first slash: {@code ErrorEquals/1}
 * @param lost which of its parts could not be read, likewise
 */
public record Parts<T>(T value, Place place, Map<String, Place> places, Set<String> lost) {

  public Parts {
    places = Map.copyOf(places);
    lost = Set.copyOf(lost);
  }

  /** A value of which nothing is lost. */
  public Parts(T value, Place place, Map<String, Place> places) {
    this(value, place, places, Set.of());
  }

  /** The place of what {@code pointer} points at in it, or of the nearest part around that. */
  public Place placeOf(String pointer) {
    for (String known = pointer;
        !known.isEmpty();
        known = known.substring(0, known.lastIndexOf('/'))) {
      Place found = places.get(known.substring(1));
      if (found != null) {
        return found;
      }
    }
    return place;
  }

  /** The places of the value and of its parts, as those of a field of another value. */
  public Map<String, Place> below(String field) {
    Map<String, Place> below = new HashMap<>();
    below.put(field, place);
    places.forEach((part, at) -> below.put(field + "/" + part, at));
    return below;
  }
}
