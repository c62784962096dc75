package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.processor.model.StateModel;
import io.github.stepmark.processor.problem.Place;
import java.util.Map;
import java.util.Set;

/**
 * A definition, and where each part of it stands in the source.
 *
 * @param machine the definition
 * @param states the states of methods, by the JSON pointer of what each became
 * @param places JSON pointers into the definition, each with the source that said it
 * @param lost JSON pointers to states that could not be read
 */
public record Lowered(
    StateMachine machine,
    Map<String, StateModel> states,
    Map<String, Place> places,
    Set<String> lost) {

  public Lowered {
    states = Map.copyOf(states);
    lost = Set.copyOf(lost);
    places = Map.copyOf(places);
  }

  /** The place of what {@code pointer} points at, or of the nearest part around it that has one. */
  public Place placeOf(String pointer) {
    String known = pointer;
    while (!places.containsKey(known)) {
      known = known.substring(0, known.lastIndexOf('/'));
    }
    return places.get(known);
  }
}
