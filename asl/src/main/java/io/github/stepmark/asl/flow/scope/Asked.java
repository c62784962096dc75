package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a definition ask for, anywhere: only there do ways part again that have
 * met, so that only what differs in one of these need be told apart.
 *
 * @param names of variables and of members
 */
public record Asked(Set<String> names) {

  public Asked {
    names = Set.copyOf(names);
  }

  /**
   * Whether {@code one} and {@code other} have to be told apart: a condition can do so, and more
   * hangs on it than what it asks for.
   *
   * @param some whether it is enough that it can do so with some of the values: that {@code ok} is
   *     true with what was found, and with an error never is
   */
  boolean tells(Data one, Data other, boolean some) {
    return !names.isEmpty()
        && new Apart(names, some).are(one, other)
        && new Differences().in(one, other) > 1;
  }

  /** Whether data are apart in what is asked for. */
  private record Apart(Set<String> names, boolean some) {

    private boolean are(Data one, Data other) {
      Variables ones = one.variables();
      Variables others = other.variables();
      return areApart(ones.known().keySet(), others.known().keySet(), ones::get, others::get)
          || areApart(one.input(), other.input());
    }

    private boolean areApart(Shape one, Shape other) {
      if (one == other) {
        return false;
      }
      List<Shape> elements = onlyTuple(one);
      List<Shape> others = onlyTuple(other);
      if (elements != null && others != null && elements.size() == others.size()) {
        return IntStream.range(0, elements.size())
            .anyMatch(i -> areApart(elements.get(i), others.get(i)));
      }
      ObjectShape object = onlyObject(one);
      ObjectShape ofOther = onlyObject(other);
      return object == null || ofOther == null
          ? one.isApartFrom(other) || some && differInConstants(one, other)
          : areApart(
              object.members().keySet(),
              ofOther.members().keySet(),
              object::member,
              ofOther::member);
    }

    /** Whether those are apart that have some name that is asked for. */
    private boolean areApart(
        Set<String> namesOfOne,
        Set<String> namesOfOther,
        Function<String, Member> one,
        Function<String, Member> other) {
      return names.size() < namesOfOne.size()
          ? anyApart(names, one, other)
          : anyApart(namesOfOne, one, other) || anyApart(namesOfOther, one, other);
    }

    private boolean anyApart(
        Set<String> some, Function<String, Member> one, Function<String, Member> other) {
      for (String name : some) {
        if (names.contains(name) && areApart(one.apply(name), other.apply(name))) {
          return true;
        }
      }
      return false;
    }

    private boolean areApart(Member one, Member other) {
      boolean there = one.presence() == Presence.ALWAYS;
      boolean thereInOther = other.presence() == Presence.ALWAYS;
      return there && thereInOther
          ? areApart(one.shape(), other.shape())
          : mayBeThere(one) && other.presence() == Presence.NEVER
              || mayBeThere(other) && one.presence() == Presence.NEVER;
    }

    private boolean mayBeThere(Member member) {
      return switch (member.presence()) {
        case ALWAYS -> true;
        case PERHAPS, ON_SOME_PATHS -> some;
        case UNKNOWN, NEVER -> false;
      };
    }

    /** Whether one of two scalars may be a constant that the other never is. */
    private static boolean differInConstants(Shape one, Shape other) {
      if (one.isOnly(Kind.BOOLEAN) && other.isOnly(Kind.BOOLEAN)) {
        return !one.equals(other);
      }
      TextShape texts = one.texts();
      TextShape others = other.texts();
      return one.isOnly(Kind.STRING)
          && other.isOnly(Kind.STRING)
          && texts != null
          && others != null
          && texts.constants() != null
          && others.constants() != null
          && !texts.constants().equals(others.constants());
    }
  }

  /** What {@code shape} is, if it is one object and nothing else. */
  private static @Nullable ObjectShape onlyObject(Shape shape) {
    return shape.objects().size() == 1 && shape.isOnly(Kind.OBJECT) ? shape.objects().get(0) : null;
  }

  /** The elements of {@code shape}, if it is arrays of that many and nothing else. */
  private static @Nullable List<Shape> onlyTuple(Shape shape) {
    ArrayShape arrays = shape.isOnly(Kind.ARRAY) ? shape.arrays() : null;
    return arrays != null && arrays.isTuple() ? arrays.leading() : null;
  }

  /** Counts in how many variables and members something differs; no further than to two. */
  private static final class Differences {
    private int found;

    private int in(Data one, Data other) {
      between(one.input(), other.input());
      Variables ones = one.variables();
      Variables others = other.variables();
      ones.namesWith(others).forEach(name -> between(ones.get(name), others.get(name)));
      return found;
    }

    private void between(Shape one, Shape other) {
      if (found > 1 || one.equals(other)) {
        return;
      }
      List<Shape> elements = onlyTuple(one);
      List<Shape> others = onlyTuple(other);
      if (elements != null && others != null && elements.size() == others.size()) {
        IntStream.range(0, elements.size()).forEach(i -> between(elements.get(i), others.get(i)));
        return;
      }
      ObjectShape object = onlyObject(one);
      ObjectShape ofOther = onlyObject(other);
      if (object == null || ofOther == null) {
        found++;
        return;
      }
      found += object.rest().equals(ofOther.rest()) ? 0 : 1;
      object.anyDifferent(ofOther, this::areTwo);
    }

    /** Counts what differs between two members of the same name; whether there are two by then. */
    private boolean areTwo(Member one, Member other) {
      between(one, other);
      return found > 1;
    }

    private void between(Member one, Member other) {
      if (one.presence() == other.presence()) {
        between(one.shape(), other.shape());
      } else {
        found++;
      }
    }
  }
}
