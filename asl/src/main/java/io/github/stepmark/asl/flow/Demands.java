package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Nullity;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Refinement;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a task is given to what it takes.
 *
 * @param filters whether what is given may be what a JSONata filter finds
 */
record Demands(Function<String, Problems> problems, boolean filters) {

  /**
   * Reports what of {@code given} a task does not take.
   *
   * @param what how messages name what is given
   * @param pointer where it is reported; members further below
   */
  void check(Shape given, Shape taken, String what, String pointer) {
    check(given, taken, what, null, pointer);
  }

  private void check(
      Shape given, Shape taken, String what, @Nullable String origin, String pointer) {
    if (given.isAnything() || given.isNothing() || taken.isAnything()) {
      return;
    }
    Shape judged = taken.mayBe(Kind.ARRAY) || !filters ? given : withoutSeveral(given);
    new Fit(what, NullIfAsked.asked(taken).kinds())
        .reportOfItself(judged, origin, problems.apply(pointer));
    if (taken.mayBe(Kind.OBJECT) && given.mayBe(Kind.OBJECT)) {
      members(given, taken, what, pointer);
    }
    ArrayShape arrays = given.arrays();
    ArrayShape wanted = taken.arrays();
    if (arrays != null && wanted != null) {
      check(arrays.element(), wanted.element(), "Each element of " + lower(what), pointer);
    }
    held(given, taken, what, pointer);
    new Values(given, taken, what, origin).check(problems.apply(pointer));
  }

  /**
   * Of what a JSONata filter finds, which is one value or an array of several, the one: that there
   * is just one cannot be seen, and is what is meant where one is taken.
   */
  private static Shape withoutSeveral(Shape given) {
    ArrayShape arrays = given.arrays();
    Shape one = given.without(Kind.ARRAY);
    return arrays != null && arrays.leading().isEmpty() && arrays.element().equals(one)
        ? one
        : given;
  }

  /** A name inside of a sentence: what is no member begins with a word of our own. */
  private static String lower(String what) {
    boolean ours = what.matches("(The|Each|What) .*");
    return ours ? what.substring(0, 1).toLowerCase(Locale.ROOT) + what.substring(1) : what;
  }

  /**
   * What {@code given} is once a task has taken it that takes {@code taken}: the members are there
   * that it cannot do without.
   */
  static Shape met(Shape given, Shape taken) {
    if (taken.objects().size() != 1 || taken.isAnything() || !given.mayBe(Kind.OBJECT)) {
      return given;
    }
    Shape met = given;
    for (Map.Entry<String, Member> entry : taken.objects().get(0).members().entrySet()) {
      Member needed = entry.getValue();
      if (needed.presence() == Presence.ALWAYS) {
        met =
            Refinement.of(
                met, List.of(Part.member(entry.getKey())), found -> present(found, needed));
      }
    }
    return met.isNothing() ? given : met;
  }

  private static Member present(Member found, Member needed) {
    Shape shape =
        needed.shape().nullity() == Nullity.NEVER
            ? NullIfAsked.never(found.shape())
            : found.shape();
    boolean known = !shape.isAnything() && found.presence() != Presence.NEVER;
    return new Member(
        known ? shape : needed.shape(), Presence.ALWAYS, known ? found.origin() : needed.origin());
  }

  private void members(Shape given, Shape taken, String what, String pointer) {
    ObjectShape wanted = fitting(given.objects(), taken.objects());
    for (Map.Entry<String, Member> entry : wanted.members().entrySet()) {
      String name = entry.getKey();
      Member found = null;
      for (ObjectShape object : given.objects()) {
        Member one = object.member(name);
        found = found == null ? one : found.merge(one, Merge.ALTERNATIVES);
      }
      String at = Pointer.member(pointer, name);
      if (found == null) {
        continue;
      }
      if (entry.getValue().presence() == Presence.ALWAYS) {
        new Absence(what, given, null).report(name, found, problems.apply(at));
      }
      if (found.presence() != Presence.NEVER) {
        check(found.shape(), entry.getValue().shape(), name, found.origin(), at);
      }
    }
    others(given, wanted, pointer);
  }

  /** Holds the members that are not asked for by name to what is said of all. */
  private void others(Shape given, ObjectShape wanted, String pointer) {
    for (ObjectShape object : given.objects()) {
      object
          .members()
          .forEach(
              (name, found) -> {
                if (!wanted.members().containsKey(name) && !wanted.rest().isNothing()) {
                  String at = Pointer.member(pointer, name);
                  check(found.shape(), wanted.rest(), name, found.origin(), at);
                }
              });
    }
  }

  /** What is asked of {@code given}: of one object, what a constant in it picks. */
  private static ObjectShape fitting(List<ObjectShape> given, List<ObjectShape> taken) {
    List<ObjectShape> fitting =
        given.size() != 1
            ? taken
            : taken.stream().filter(one -> !one.differsInTag(given.get(0))).toList();
    return ObjectShape.either(fitting.isEmpty() ? taken : fitting);
  }

  /** Holds the JSON that a text is to that which the text has to be. */
  private void held(Shape given, Shape taken, String what, String pointer) {
    TextShape texts = given.texts();
    Shape wanted = taken.texts() == null ? null : taken.texts().held();
    if (!given.isOnly(Kind.STRING) || texts == null || wanted == null) {
      return;
    }
    Shape json = texts.json();
    if (json.isNothing()) {
      problems
          .apply(pointer)
          .add(
              Rule.WRONG_SHAPE,
              null,
              "%s is the text %s, which is no JSON".formatted(what, given.toString(80)),
              "Write an object instead of a text.");
      return;
    }
    check(json, wanted, "The text in " + lower(what), pointer);
  }
}
