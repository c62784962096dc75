package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Refinement;
import io.github.stepmark.asl.shape.Shape;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one Choice ask for null, or for a type, of which null is one: while they are
 * looked at it may be null, so that what rules for each other value leave is not nothing. What
 * leaves the Choice is not told of a null that it has not found.
 */
public final class NullTests {

  private final List<Place> places;

  private NullTests(List<Place> places) {
    this.places = places;
  }

  /** Those among {@code places} that {@code data} says nothing of null where nobody asks. */
  public static NullTests of(Collection<Place> places, Data data) {
    Set<Place> told = new LinkedHashSet<>(places);
    told.removeIf(place -> place.in(data, NullIfAsked::asked).equals(data));
    return new NullTests(List.copyOf(told));
  }

  /** What the rules look at. */
  public Data asked(Data data) {
    return changed(data, NullIfAsked::asked);
  }

  /** What leaves them. */
  public Data left(Data data) {
    return data.isImpossible() ? data : changed(data, NullIfAsked::noMoreAsked);
  }

  private Data changed(Data data, UnaryOperator<Shape> change) {
    Data changed = data;
    for (Place place : places) {
      changed = place.in(changed, change);
    }
    return changed;
  }

  /**
   * Something that can be asked.
   *
   * @param variable the one that it is in; {@code null} where it is in the input
   * @param parts from the outermost on
   */
  public record Place(@Nullable String variable, List<Part> parts) {

    public Place {
      parts = List.copyOf(parts);
    }

    private Data in(Data data, UnaryOperator<Shape> change) {
      if (variable == null) {
        return data.withInput(in(data.input(), change));
      }
      Member member = data.variables().known().get(variable);
      return member == null
          ? data
          : data.withVariables(
              data.variables().with(Map.of(variable, member.with(in(member.shape(), change)))));
    }

    private Shape in(Shape shape, UnaryOperator<Shape> change) {
      return parts.isEmpty()
          ? change.apply(shape)
          : Refinement.of(shape, parts, member -> member.with(change.apply(member.shape())));
    }
  }
}
