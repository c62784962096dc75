package io.github.stepmark.asl.flow.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.path.FilterExpression;
import io.github.stepmark.asl.path.FilterExpression.And;
import io.github.stepmark.asl.path.FilterExpression.Bracketed;
import io.github.stepmark.asl.path.FilterExpression.Comparison;
import io.github.stepmark.asl.path.FilterExpression.Exists;
import io.github.stepmark.asl.path.FilterExpression.Not;
import io.github.stepmark.asl.path.FilterExpression.Or;
import io.github.stepmark.asl.path.FilterOperator;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathRoot;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a filter takes {@code node}: {@code null} where that hangs on what is not known of it.
 */
record FilterTruth(Shape node) implements FilterExpression.Cases<@Nullable Boolean> {

  @Override
  public @Nullable Boolean or(Or or) {
    return oneOf(or.any(), true);
  }

  @Override
  public @Nullable Boolean and(And and) {
    return oneOf(and.all(), false);
  }

  /** {@code wanted} where one of them is, and else the other where all of them are known. */
  private @Nullable Boolean oneOf(List<FilterExpression> all, boolean wanted) {
    Boolean found = !wanted;
    for (FilterExpression one : all) {
      Boolean truth = one.match(this);
      if (truth != null && truth == wanted) {
        return wanted;
      }
      found = truth == null ? null : found;
    }
    return found;
  }

  @Override
  public @Nullable Boolean not(Not not) {
    Boolean negated = not.negated().match(this);
    return negated == null ? null : !negated;
  }

  @Override
  public @Nullable Boolean bracketed(Bracketed bracketed) {
    return bracketed.inner().match(this);
  }

  @Override
  public @Nullable Boolean exists(Exists exists) {
    Member found = found(exists.path());
    if (found.presence() == Presence.NEVER) {
      return false;
    }
    return found.presence() == Presence.ALWAYS && !found.shape().mayBe(Kind.NULL) ? true : null;
  }

  @Override
  public @Nullable Boolean comparison(Comparison comparison) {
    boolean equals =
        comparison.operator() == FilterOperator.EQUALS
            || comparison.operator() == FilterOperator.STRICTLY_EQUALS;
    JsonPath path = comparison.left().asPath().orElse(null);
    JsonNode constant = Filtered.constant(path == null ? comparison.left() : comparison.right());
    JsonPath compared = path == null ? comparison.right().asPath().orElse(null) : path;
    if (!equals || compared == null || constant == null) {
      return null;
    }
    Member found = found(compared);
    Shape wanted = Shape.of(constant);
    if (found.presence() == Presence.NEVER || found.shape().isApartFrom(wanted)) {
      return false;
    }
    return found.presence() == Presence.ALWAYS && found.shape().equals(wanted) ? true : null;
  }

  private Member found(JsonPath path) {
    if (!(path.root() instanceof PathRoot.Current)) {
      return Member.UNKNOWN;
    }
    Member at = Member.of(node);
    for (var step : path.steps()) {
      NodeName name = NodeName.of(step);
      if (name == null) {
        return Member.UNKNOWN;
      }
      Member next = name.in(at.shape());
      at = next.with(at.presence().then(next.presence()));
    }
    return at;
  }
}
