package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.path.Selector;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a selector finds in a tuple, where that is known of each of its elements: of a Parallel's
 * results, those that have failed. How many they are tells which branches they are of.
 *
 * @param gathered whether its elements are what the path has found, of which each is gone into
 */
record TupleNodes(List<Shape> elements, boolean gathered)
    implements Selector.Cases<@Nullable List<Shape>> {

  /** As a tuple; {@code null} where that is not known. */
  static @Nullable Shape of(List<Selector> selectors, Shape from, boolean gathered) {
    List<Shape> elements = ArrayShape.few(from);
    List<Shape> found =
        elements == null || selectors.size() != 1
            ? null
            : selectors.get(0).match(new TupleNodes(elements, gathered));
    return found == null ? null : Shape.tuple(found);
  }

  @Override
  public @Nullable List<Shape> name(Selector.Name name) {
    List<Shape> found = new ArrayList<>();
    for (Shape element : elements) {
      Member member = Reading.member(element, name.value());
      if (member.presence() == Presence.ALWAYS) {
        found.add(member.shape());
      } else if (member.presence() != Presence.NEVER) {
        return null;
      }
    }
    return gathered ? found : null;
  }

  @Override
  public @Nullable List<Shape> index(Selector.Index index) {
    return null;
  }

  @Override
  public @Nullable List<Shape> slice(Selector.Slice slice) {
    return null;
  }

  @Override
  public @Nullable List<Shape> wildcard(Selector.Wildcard wildcard) {
    return gathered ? null : elements;
  }

  @Override
  public @Nullable List<Shape> filter(Selector.Filter filter) {
    List<Shape> found = new ArrayList<>();
    for (Shape element : elements) {
      Boolean taken = filter.condition().match(new FilterTruth(element));
      if (taken == null) {
        return null;
      }
      if (taken) {
        found.add(element);
      }
    }
    return gathered ? null : found;
  }
}
