package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Shape;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a visit to a state works with.
 *
 * @param place the state
 * @param entered what it is entered with
 * @param context the context object
 * @param facts what is known from outside
 * @param departures who takes what leaves it
 * @param problems who takes what is wrong with the string at a pointer
 * @param filters whether data may be what a JSONata filter finds: one, or a list of several
 */
record Step(
    Place place,
    Data entered,
    Shape context,
    Facts facts,
    Departures departures,
    Function<String, Problems> problems,
    boolean filters) {

  /** Who takes what is wrong with a field of the state. */
  Problems at(String field) {
    return problems.apply(place.at(field));
  }

  /** Holds what the state's task is given to what it takes, and gives what it took. */
  Shape taken(Shape given) {
    return taken(given, "The input");
  }

  /**
   * The same.
   *
   * @param what what it is given, as a message names it
   */
  Shape taken(Shape given, String what) {
    at("Input").found(given);
    Shape demand = facts.demand(place.pointer());
    if (demand == null) {
      return given;
    }
    new Demands(problems, filters).check(given, demand, what, place.at("Input"));
    return Demands.met(given, demand);
  }

  /** What comes of the state's work, or what it is declared to give: which that has to be. */
  Shape declared(Shape computed) {
    Shape declared = facts.result(place.pointer());
    if (declared == null) {
      return computed;
    }
    new Demands(problems, filters).check(computed, declared, "The result", place.at("Returned"));
    return NullIfAsked.within(declared, computed);
  }

  /** The same, entered with more known of the input. */
  Step entering(Shape input) {
    return new Step(place, entered.withInput(input), context, facts, departures, problems, filters);
  }

  /** The same, which tells nobody what is wrong. */
  Step silently() {
    return new Step(place, entered, context, facts, departures, at -> Problems.IGNORED, filters);
  }

  /** The same, which tells what is wrong and goes nowhere. */
  Step staying() {
    return new Step(place, entered, context, facts, new Departures.Nowhere(), problems, filters);
  }

  /** What the state's task gives. */
  Shape result(String resource) {
    Shape answer = facts.answer(place.pointer());
    if (answer != null) {
      return declared(answer);
    }
    Shape known = facts.result(place.pointer());
    return known != null ? known : ServiceResults.of(resource);
  }

  /** What a catcher of the state is given. */
  Shape errorOutput(Catcher catcher) {
    return ErrorOutputs.of(catcher, place.state());
  }

  /** The variables once the state has been left. */
  Variables assign(Map<String, Member> assigned) {
    return entered.variables().with(assigned);
  }

  /** Reports a choice rule that none of the data fulfils, and why, where that can be told. */
  void neverHolds(String rule, @Nullable String why) {
    at(rule)
        .add(
            Rule.NEVER_HOLDS,
            null,
            "This rule never holds, whatever the data is" + (why == null ? "" : ": " + why),
            "Leave it out, or mend its condition.");
  }

  /** Reports a choice rule before which another is always taken. */
  void neverReached(String rule) {
    at(rule)
        .add(
            Rule.NEVER_HOLDS,
            null,
            "This rule is never looked at: one of those before it always holds",
            "Leave it out, or put it before them.");
  }
}
