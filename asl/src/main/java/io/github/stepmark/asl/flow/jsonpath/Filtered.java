package io.github.stepmark.asl.flow.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.path.FilterExpression;
import io.github.stepmark.asl.path.FilterExpression.And;
import io.github.stepmark.asl.path.FilterExpression.Bracketed;
import io.github.stepmark.asl.path.FilterExpression.Comparison;
import io.github.stepmark.asl.path.FilterExpression.Exists;
import io.github.stepmark.asl.path.FilterExpression.Not;
import io.github.stepmark.asl.path.FilterExpression.Or;
import io.github.stepmark.asl.path.FilterOperator;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.Operand;
import io.github.stepmark.asl.path.Operand.Literal;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Part;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Refinement;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a filter leaves of the nodes that it tries: of {@code [?(@.ok == true)]} those of which
 * {@code ok} may be true. Other conditions than those of a node's own members that are there, or
 * equal a text or a boolean, tell nothing.
 */
record Filtered(Shape tried) implements FilterExpression.Cases<Shape> {

  /** In quotes, with nothing escaped. */
  private static final Pattern TEXT = Pattern.compile("['\"][\\p{L}_][^\\\\]*['\"]");

  static Shape of(FilterExpression condition, Shape tried) {
    return tried.isAnything() || tried.isNothing() ? tried : condition.match(new Filtered(tried));
  }

  @Override
  public Shape or(Or or) {
    return Shape.either(or.any().stream().map(one -> of(one, tried)).toList());
  }

  @Override
  public Shape and(And and) {
    Shape left = tried;
    for (FilterExpression one : and.all()) {
      left = of(one, left);
    }
    return left;
  }

  @Override
  public Shape not(Not not) {
    return tried;
  }

  @Override
  public Shape bracketed(Bracketed bracketed) {
    return of(bracketed.inner(), tried);
  }

  @Override
  public Shape exists(Exists exists) {
    return where(exists.path(), shape -> shape);
  }

  @Override
  public Shape comparison(Comparison comparison) {
    boolean equals =
        comparison.operator() == FilterOperator.EQUALS
            || comparison.operator() == FilterOperator.STRICTLY_EQUALS;
    JsonPath left = comparison.left().asPath().orElse(null);
    JsonPath path = left == null ? comparison.right().asPath().orElse(null) : left;
    JsonNode constant = constant(left == null ? comparison.left() : comparison.right());
    return !equals || path == null || constant == null
        ? tried
        : where(path, shape -> shape.onlyConstant(constant));
  }

  /** Those in which there is what {@code path} names, and may be as {@code known} leaves it. */
  private Shape where(JsonPath path, UnaryOperator<Shape> known) {
    List<Part> parts = path.root() instanceof PathRoot.Current ? Refining.parts(path) : null;
    if (parts == null || parts.isEmpty()) {
      return tried;
    }
    return Refinement.of(
        tried,
        parts,
        member -> {
          if (member.presence() == Presence.NEVER) {
            return null;
          }
          Shape left = known.apply(member.shape());
          return left.isNothing() ? null : Member.of(left).from(member.origin());
        });
  }

  /**
   * A boolean, or a text that no number is written as, which the library takes for its equal;
   * {@code null} if it is none.
   */
  static @Nullable JsonNode constant(Operand operand) {
    return operand.match(
        new Operand.Cases<@Nullable JsonNode>() {
          @Override
          public @Nullable JsonNode path(Operand.Selected selected) {
            return null;
          }

          @Override
          public @Nullable JsonNode literal(Literal literal) {
            String written = literal.written();
            return switch (literal.kind()) {
              case BOOLEAN -> BooleanNode.valueOf(written.equals("true"));
              case STRING -> TEXT.matcher(written).matches() ? text(written) : null;
              default -> null;
            };
          }

          private JsonNode text(String quoted) {
            return TextNode.valueOf(quoted.substring(1, quoted.length() - 1));
          }
        });
  }
}
