package io.github.stepmark.processor.model;

import com.squareup.javapoet.ClassName;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A class of states, between which transitions lead: the workflow's own, or that of a branch or an
 * item processor.
 *
 * @param owner the class
 * @param place the class in the source
 * @param isInterface whether the class is an interface
 * @param outer the class in an instance of which it stands; {@code null} unless it is inner
 * @param comment {@code Comment}; the workflow's own has that of its settings
 * @param startAt the name of the first state
 * @param states in source order
 * @param lost what of it could not be read, by JSON pointers from it without the first slash: its
 *     start, and states; nothing of a whole workflow
 * @param constructors those that a subclass can call
 * @param bodiless the methods that the emitted subclass has to implement
 */
public record Container(
    ClassName owner,
    Place place,
    boolean isInterface,
    @Nullable ClassName outer,
    @Nullable Located<String> comment,
    Located<String> startAt,
    List<StateModel> states,
    Set<String> lost,
    List<ConstructorModel> constructors,
    List<BodilessMethod> bodiless) {

  public Container {
    states = List.copyOf(states);
    lost = Set.copyOf(lost);
    constructors = List.copyOf(constructors);
    bodiless = List.copyOf(bodiless);
  }

  /** Stands for one that could not be read, named at {@code place}. */
  public static Container unread(Place place) {
    return new Container(
        ClassName.get("", "Unread"),
        place,
        false,
        null,
        null,
        new Located<>("", place),
        List.of(),
        Set.of(),
        List.of(),
        List.of());
  }

  /** This one, and those within its states in the order in which they are named. */
  Stream<Container> all() {
    return Stream.concat(
        Stream.of(this),
        states.stream()
            .flatMap(state -> state.work().containers().stream())
            .flatMap(Container::all));
  }

  /** The handlers of its own states, in source order. */
  public List<Handler> handlers() {
    return states.stream().flatMap(state -> state.work().handler().stream()).toList();
  }
}
