package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the runs of a Map give, all ends together. A flag that one end leaves open and another sets
 * is taken by its values, so that what only the first end has is there wherever the flag is
 * otherwise: an item that {@code doubtful} is true of has been graded, if ungraded ones have it
 * false. Ends are kept apart of which each has a member that the other lacks, as a result and an
 * error.
 */
final class ItemResults {

  /** Into more than these one end is not divided. */
  private static final int MOST = 8;

  private ItemResults() {}

  /** {@link Shape#nothing()} where no run ends. */
  static Shape of(Collection<Arrival> arrivals) {
    List<Shape> ends = new ArrayList<>();
    for (Arrival arrival : arrivals) {
      if (arrival.via().kind() == Via.Kind.OUT_OF) {
        arrival.alternatives().all().stream().map(Data::input).forEach(ends::add);
      }
    }
    Shape all = Shape.nothing();
    List<Shape> parts = new ArrayList<>();
    for (Shape end : ends) {
      List<Shape> divided = end.isOnly(Kind.OBJECT) ? divided(end, ends) : List.of();
      if (divided.size() > end.objects().size()) {
        parts.addAll(divided);
      } else {
        all = all.joinEnd(end);
      }
    }
    // By themselves the parts of one end would become one again.
    return parts.stream().reduce(all, Shape::joinEnd);
  }

  private static List<Shape> divided(Shape end, List<Shape> ends) {
    List<ObjectShape> parts = new ArrayList<>(end.objects());
    for (Shape other : ends) {
      if (other != end && !other.isAnything()) {
        other.objects().stream()
            .flatMap(object -> object.members().entrySet().stream())
            .forEach(member -> divide(parts, member.getKey(), constant(member.getValue())));
      }
    }
    return parts.stream().map(Shape::object).toList();
  }

  private static void divide(List<ObjectShape> parts, String name, @Nullable JsonNode constant) {
    for (int i = 0, size = parts.size(); constant != null && i < size && parts.size() < MOST; i++) {
      ObjectShape part = parts.get(i);
      Member flag = part.member(name);
      Shape values = flag.shape();
      if (flag.presence() == Presence.ALWAYS
          && values.isConstant()
          && !values.isOneConstant()
          && values.accepts(constant)) {
        parts.set(i, part.with(name, flag.with(values.onlyConstant(constant))));
        parts.add(part.with(name, flag.with(values.withoutConstant(constant))));
      }
    }
  }

  /** The boolean or text that the member always is; {@code null} if it is none. */
  private static @Nullable JsonNode constant(Member member) {
    Shape shape = member.shape();
    if (member.presence() != Presence.ALWAYS || !shape.isOneConstant()) {
      return null;
    }
    TextShape texts = shape.texts();
    Set<String> constants = texts == null ? null : texts.constants();
    return shape.isOnly(Kind.BOOLEAN)
        ? BooleanNode.valueOf(shape.mayBe(true))
        : constants == null ? null : TextNode.valueOf(constants.iterator().next());
  }
}
