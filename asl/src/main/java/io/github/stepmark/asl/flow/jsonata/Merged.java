package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;

/** Objects put together, the members of the later over those of the earlier. */
final class Merged {

  private Merged() {}

  /** {@code given} over {@code earlier}, as far as it is an object: nothing else is merged. */
  static Shape over(Shape earlier, Shape given) {
    Shape later = given.only(Kind.OBJECT);
    if (later.isNothing()) {
      return earlier;
    }
    if ((long) earlier.objects().size() * later.objects().size() > Shape.MOST_ALTERNATIVES) {
      return any(earlier.or(later));
    }
    Shape all = Shape.nothing();
    for (ObjectShape one : earlier.objects()) {
      for (ObjectShape other : later.objects()) {
        all = all.or(over(one, other));
      }
    }
    return all;
  }

  private static Shape over(ObjectShape earlier, ObjectShape later) {
    return Shape.object(earlier.both(later, earlier.rest().or(later.rest()), Merged::over));
  }

  private static Member over(Member before, Member after) {
    return after.presence() == Presence.ALWAYS
        ? after
        : new Member(
            before.shape().or(after.shape()),
            sooner(before.presence(), after.presence()),
            before.origin());
  }

  /** It is there if it is in one of both. */
  private static Presence sooner(Presence one, Presence other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** Some of the objects in {@code given}, nobody knows which. */
  static Shape any(Shape given) {
    Shape objects = given.only(Kind.OBJECT);
    if (objects.isNothing()) {
      return Shape.object();
    }
    Map<String, Member> members = new LinkedHashMap<>();
    Shape rest = Shape.nothing();
    for (ObjectShape object : objects.objects()) {
      rest = rest.or(object.rest());
      object
          .members()
          .forEach(
              (name, member) ->
                  members.merge(
                      name,
                      member.with(Presence.UNKNOWN),
                      (one, other) -> one.merge(other, Merge.ALTERNATIVES)));
    }
    Shape others = rest;
    if (!others.isNothing()) {
      members.replaceAll((name, member) -> member.with(member.shape().or(others)));
    }
    return Shape.object(ObjectShape.of(members, rest));
  }
}
