package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import io.github.stepmark.processor.problem.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A workflow as its source says it.
 *
 * @param owner its class
 * @param place the class in the source
 * @param isInterface whether the class is an interface
 * @param settings what {@code @StateMachine} says
 * @param names the names of what it emits
 * @param startAt the name of the first state
 * @param states in source order
 * @param constructors those that a subclass can call
 * @param bodiless the methods that the emitted subclass has to implement
 * @param structures what the types in its payloads consist of, emitted records included
 */
public record Workflow(
    ClassName owner,
    Place place,
    boolean isInterface,
    MachineSettings settings,
    EmittedNames names,
    Located<String> startAt,
    List<StateModel> states,
    List<ConstructorModel> constructors,
    List<BodilessMethod> bodiless,
    Map<TypeName, Structure> structures) {

  public Workflow {
    states = List.copyOf(states);
    constructors = List.copyOf(constructors);
    bodiless = List.copyOf(bodiless);
    structures = Collections.unmodifiableMap(new LinkedHashMap<>(structures));
  }

  /** The handlers, in source order. */
  public List<Handler> handlers() {
    return states.stream().flatMap(state -> state.work().handler().stream()).toList();
  }
}
