package io.github.stepmark.processor.read;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the work of a state, or of the states in a class, may fail with, as far as its source tells.
 *
 * @param declared what its handlers declare, in source order
 * @param uncaught those of them that no catcher within answers to
 * @param names the errors that Fail states within name
 * @param code whether a handler runs, which may throw any unchecked exception
 * @param anything whether others have a say in it: whoever completes an activity or sends a token
 *     back, or a function that is not the workflow's own
 */
record Thrown(
    List<DeclaredException> declared,
    List<DeclaredException> uncaught,
    Set<String> names,
    boolean code,
    boolean anything) {

  /** Nothing that has a Java class. */
  static final Thrown NOTHING = new Thrown(List.of(), List.of(), Set.of(), false, false);

  /** Errors of which nothing is known. */
  static final Thrown ANYTHING = new Thrown(List.of(), List.of(), Set.of(), false, true);

  Thrown {
    declared = List.copyOf(declared);
    uncaught = List.copyOf(uncaught);
    names = Set.copyOf(names);
  }

  /** What a handler may throw that declares {@code exceptions}. */
  static Thrown by(List<DeclaredException> exceptions) {
    return new Thrown(exceptions, exceptions, Set.of(), true, false);
  }

  /** What a Fail state fails with. */
  static Thrown named(String error) {
    return new Thrown(List.of(), List.of(), Set.of(error), false, false);
  }

  /** What any of them may fail with. */
  static Thrown any(List<Thrown> all) {
    List<DeclaredException> declared = new ArrayList<>();
    List<DeclaredException> uncaught = new ArrayList<>();
    Set<String> names = new LinkedHashSet<>();
    for (Thrown each : all) {
      declared.addAll(each.declared);
      uncaught.addAll(each.uncaught);
      names.addAll(each.names);
    }
    return new Thrown(
        declared,
        uncaught,
        names,
        all.stream().anyMatch(Thrown::code),
        all.stream().anyMatch(Thrown::anything));
  }

  /** The same, those that are {@code caught} no longer uncaught. */
  Thrown without(Predicate<DeclaredException> caught) {
    List<DeclaredException> left = uncaught.stream().filter(caught.negate()).toList();
    return new Thrown(declared, left, names, code, anything);
  }

  /** Of a distributed Map: its own error stands in the place of its items'. */
  Thrown ofItems() {
    return new Thrown(List.of(), uncaught, Set.of(), false, false);
  }
}
