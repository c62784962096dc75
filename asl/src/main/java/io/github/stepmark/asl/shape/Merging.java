package io.github.stepmark.asl.shape;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one shape of two, kind by kind. */
final class Merging {

  private Merging() {}

  static Shape merge(Shape one, Shape other, Merge how) {
    if (one == other || other.isNothing()) {
      return one;
    }
    if (one.isNothing() || one.equals(other)) {
      return other;
    }
    if (one.isAnything() || other.isAnything()) {
      return Shape.anything();
    }
    return new ShapeParts()
        .nullity(one.nullity().or(other.nullity()))
        .truths(one.mayBe(true) || other.mayBe(true), one.mayBe(false) || other.mayBe(false))
        .numbers(numbers(one.numbers(), other.numbers()))
        .texts(texts(one.texts(), other.texts(), how))
        .arrays(arrays(one.arrays(), other.arrays(), how))
        .objects(objects(one.objects(), other.objects(), how))
        .shape();
  }

  private static @Nullable NumberShape numbers(
      @Nullable NumberShape one, @Nullable NumberShape other) {
    return one == null ? other : other == null ? one : one.merge(other);
  }

  private static @Nullable TextShape texts(
      @Nullable TextShape one, @Nullable TextShape other, Merge how) {
    return one == null ? other : other == null ? one : one.merge(other, how);
  }

  private static @Nullable ArrayShape arrays(
      @Nullable ArrayShape one, @Nullable ArrayShape other, Merge how) {
    return one == null ? other : other == null ? one : one.merge(other, how);
  }

  private static List<ObjectShape> objects(
      List<ObjectShape> some, List<ObjectShape> more, Merge how) {
    if (some.isEmpty()) {
      return more;
    }
    List<ObjectShape> all = new ArrayList<>(some);
    more.forEach(one -> add(all, one, how));
    return all.size() > Shape.MOST_ALTERNATIVES ? List.of(one(all, how)) : all;
  }

  /** Adds an alternative; one that no constant tells apart from another is merged with that. */
  private static void add(List<ObjectShape> all, ObjectShape object, Merge how) {
    ObjectShape added = object;
    for (int i = 0; i < all.size(); i++) {
      ObjectShape there = all.get(i);
      if (there.equals(added)) {
        return;
      }
      boolean apart = there.differsInTag(added) || how == Merge.ENDS && there.excludes(added);
      if (!apart || there.differsInOneMember(added)) {
        all.remove(i);
        added = there.merge(added, how);
        i = -1; // what it has become may be like one that was passed
      }
    }
    all.add(added);
  }

  /** All alternatives in one. */
  static ObjectShape one(List<ObjectShape> all, Merge how) {
    ObjectShape merged = all.get(0);
    for (ObjectShape one : all.subList(1, all.size())) {
      merged = merged.merge(one, how);
    }
    return merged;
  }
}
