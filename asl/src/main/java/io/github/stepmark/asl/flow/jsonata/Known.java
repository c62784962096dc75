package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.flow.scope.Order;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a test tells of the member that it looks at.
 *
 * @param holds the member where the test holds; {@code null} where it can not
 * @param fails the member where it does not
 */
record Known(Function<Member, @Nullable Member> holds, Function<Member, @Nullable Member> fails) {

  private static final JsonNode EMPTY = TextNode.valueOf("");
  private static final JsonNode ZERO = IntNode.valueOf(0);

  /** That it is there. */
  static final Known EXISTS =
      new Known(there(UnaryOperator.identity()), missing(shape -> Shape.nothing()));

  /** That it counts as true. */
  static final Known TRUTH = new Known(there(Known::truthy), missing(Known::falsy));

  /** That it is there and does not count as true. */
  static final Known FALSITY = new Known(there(Known::falsy), missing(Known::truthy));

  /** That it is {@code constant}. */
  static Known equal(JsonNode constant) {
    return new Known(
        there(shape -> shape.onlyConstant(constant)),
        missing(shape -> shape.withoutConstant(constant)));
  }

  /** That it is something other than {@code constant}, which is told of what is there alone. */
  static Known different(JsonNode constant) {
    return new Known(
        there(shape -> shape.withoutConstant(constant)),
        missing(shape -> shape.onlyConstant(constant)));
  }

  /** That it is one of {@code constants}. */
  static Known oneOf(List<JsonNode> constants) {
    return new Known(
        there(shape -> Shape.either(constants.stream().map(shape::onlyConstant).toList())),
        missing(
            shape -> {
              Shape left = shape;
              for (JsonNode constant : constants) {
                left = left.withoutConstant(constant);
              }
              return left;
            }));
  }

  /** That it is a {@code kind}. */
  static Known of(Kind kind) {
    return new Known(there(shape -> shape.only(kind)), missing(shape -> shape.without(kind)));
  }

  /** That it is there and no {@code kind}. */
  static Known other(Kind kind) {
    return new Known(there(shape -> shape.without(kind)), missing(shape -> shape.only(kind)));
  }

  /** That it is there, a {@code kind}, and stands to {@code bound} as {@code relation} says. */
  static Known ordered(Kind kind, Shape bound, IntPredicate relation) {
    return new Known(
        there(shape -> Order.only(shape.only(kind), bound, relation)),
        missing(shape -> Order.only(shape, bound, relation.negate())));
  }

  private static Function<Member, @Nullable Member> there(UnaryOperator<Shape> change) {
    return member -> {
      Shape shape = change.apply(member.shape());
      return member.presence() == Presence.NEVER || shape.isNothing()
          ? null
          : new Member(shape, Presence.ALWAYS, member.origin());
    };
  }

  private static Function<Member, @Nullable Member> missing(UnaryOperator<Shape> change) {
    return member -> {
      Shape shape = change.apply(member.shape());
      if (member.presence() == Presence.NEVER || !shape.isNothing()) {
        return member.with(shape);
      }
      return member.presence() == Presence.ALWAYS ? null : Member.NEVER;
    };
  }

  private static Shape truthy(Shape shape) {
    return shape
        .without(Kind.NULL)
        .withoutConstant(BooleanNode.FALSE)
        .withoutConstant(EMPTY)
        .withoutConstant(ZERO);
  }

  private static Shape falsy(Shape shape) {
    if (shape.isAnything()) {
      return shape;
    }
    Shape falsy = shape.withoutConstant(BooleanNode.TRUE);
    return NullIfAsked.like(
        shape,
        falsy
            .without(Kind.STRING)
            .without(Kind.NUMBER)
            .or(falsy.onlyConstant(EMPTY))
            .or(falsy.onlyConstant(ZERO)));
  }
}
