package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.problem.Place;
import java.util.List;

/**
 * A class of states, between which transitions lead.
 *
 * @param owner the class
 * @param place the class in the source
 * @param isInterface whether the class is an interface
 * @param startAt the name of the first state
 * @param states in source order
 * @param constructors those that a subclass can call
 * @param bodiless the methods that the emitted subclass has to implement
 */
public record Container(
    ClassName owner,
    Place place,
    boolean isInterface,
    Located<String> startAt,
    List<StateModel> states,
    List<ConstructorModel> constructors,
    List<BodilessMethod> bodiless) {

  public Container {
    states = List.copyOf(states);
    constructors = List.copyOf(constructors);
    bodiless = List.copyOf(bodiless);
  }

  /** The handlers of its own states, in source order. */
  public List<Handler> handlers() {
    return states.stream().flatMap(state -> state.work().handler().stream()).toList();
  }
}
