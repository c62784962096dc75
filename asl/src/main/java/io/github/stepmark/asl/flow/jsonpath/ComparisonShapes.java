package io.github.stepmark.asl.flow.jsonpath;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition.Comparison;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Branches;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Order;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Quotes;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known after one of the 39 operators has been applied.
 *
 * @param negated whether it is asked for what does not fulfil the comparison
 * @param spare whether another one may be fulfilled in its place
 */
record ComparisonShapes(
    Comparison comparison,
    Data data,
    Scope scope,
    String pointer,
    Function<String, Problems> problems,
    boolean negated,
    boolean spare) {

  private static final int SHOWN = 80;

  Branches branches() {
    JsonPath path = JsonPath.parse(comparison.variable()).tree().orElse(null);
    if (path == null || PathShapes.mayFindMany(path)) {
      return unknown(); // a comparison takes no path but one that names one node
    }
    ComparisonOperator operator = comparison.operator();
    return operator.family() == Family.PRESENT ? presence(path) : value(path, operator);
  }

  private Branches unknown() {
    return new Branches(data, data);
  }

  private Branches presence(JsonPath path) {
    Member found = PathShapes.of(path, scope);
    Branches branches =
        new Branches(
            refined(path, ComparisonShapes::there), refined(path, ComparisonShapes::missing));
    Branches asked = expected() ? branches : branches.negated();
    if (asked.holds().isImpossible()) {
      never("%s is %s there".formatted(comparison.variable(), expected() ? "never" : "always"));
    } else if (found.presence() == Presence.NEVER && expected()) {
      never("%s is never there".formatted(comparison.variable()));
      return new Branches(Data.impossible(data.variables()), data);
    }
    return asked;
  }

  private Branches value(JsonPath path, ComparisonOperator operator) {
    Shape found =
        PathShapes.required(path, scope, problems.apply(Pointer.member(pointer, "Variable")));
    Shape compared = operand(operator);
    if (PathShapes.of(path, scope).presence() == Presence.NEVER) {
      return unknown(); // which has been said: what comes after it is looked at all the same
    }
    Shape bound = bound(compared, operator);
    Order order = found.isOnly(kind(operator.family())) ? Order.of(found, bound) : Order.NONE;
    IntPredicate relation = sign -> isSo(operator.relation(), sign);
    UnaryOperator<Shape> held = shape -> Order.only(holding(shape, operator), bound, relation);
    UnaryOperator<Shape> failed = shape -> notSo(failing(shape, operator), bound, operator);
    boolean apart = order.isNever(relation) || apart(holding(found, operator), compared, operator);
    Shape holds = apart ? Shape.nothing() : held.apply(found);
    boolean always = order.isAlways(relation);
    Shape fails = always ? Shape.nothing() : failed.apply(found);
    boolean is = operator.relation() != Relation.IS || expected();
    // What a rule before has asked for may be excluded once more, to say what is left.
    boolean repeated = negated && isExcludedBefore(found, operator);
    // Whoever asks whether something is missing, or null, takes care of both.
    boolean careful = (spare || negated) && operator.family() == Family.NULL;
    if ((is ? holds : fails).isNothing() && !found.isNothing() && !repeated && !careful) {
      String why = apart ? operandIs(compared, operator) : excluded(operator, found);
      String what = "%s is %s and %s";
      never(what.formatted(comparison.variable(), found.toString(SHOWN), why), meant(found));
    }
    Branches branches =
        new Branches(
            apart
                ? Data.impossible(data.variables())
                : ofSameKind(refined(path, value(held)), operator),
            always ? Data.impossible(data.variables()) : refined(path, value(failed)));
    return is ? branches : branches.negated();
  }

  /** Whether it is compared with a constant that a condition before has excluded. */
  private boolean isExcludedBefore(Shape found, ComparisonOperator operator) {
    return operator.relation() == Relation.EQUALS
        && !operator.takesPath()
        && operator.family() != Family.TIMESTAMP
        && found.excludes(comparison.operand().toNode());
  }

  /** What the path finds that is compared with, which has to be there, too. */
  private Shape operand(ComparisonOperator operator) {
    JsonPath path = operandPath(operator);
    return path == null
        ? Shape.anything()
        : PathShapes.required(path, scope, problems.apply(Pointer.member(pointer, operator.asl())));
  }

  private @Nullable JsonPath operandPath(ComparisonOperator operator) {
    JsonNode operand = comparison.operand().toNode();
    return operator.takesPath() && operand.isTextual()
        ? JsonPath.parse(operand.textValue()).tree().orElse(null)
        : null;
  }

  /** Where the comparison holds, what it compares with is of its type, too. */
  private Data ofSameKind(Data holds, ComparisonOperator operator) {
    JsonPath path = operandPath(operator);
    boolean known =
        path != null
            && !PathShapes.mayFindMany(path)
            && PathShapes.of(path, scope).presence() != Presence.NEVER;
    return known
        ? Refining.of(holds, path, value(shape -> shape.only(kind(operator.family()))))
        : holds;
  }

  /** Whether what is compared with is never what the values are that the comparison may hold of. */
  private static boolean apart(Shape holds, Shape compared, ComparisonOperator operator) {
    if (holds.isNothing() || compared.isNothing()) {
      return false;
    }
    Shape ofKind = compared.only(kind(operator.family()));
    return ofKind.isNothing()
        || operator.relation() == Relation.EQUALS
            && operator.family() != Family.TIMESTAMP
            && holds.isApartFrom(ofKind);
  }

  /** What it is compared with, where the comparison asks for an order; else nothing is known. */
  private Shape bound(Shape compared, ComparisonOperator operator) {
    boolean asked =
        operator.family() != Family.TIMESTAMP
            && switch (operator.relation()) {
              case LESS_THAN, LESS_THAN_EQUALS, GREATER_THAN, GREATER_THAN_EQUALS -> true;
              case EQUALS, MATCHES, IS -> false;
            };
    return !asked
        ? Shape.anything()
        : operator.takesPath() ? compared : Shape.of(comparison.operand().toNode());
  }

  /** What is left where the order does not hold, as it never does of what is of another type. */
  private static Shape notSo(Shape shape, Shape bound, ComparisonOperator operator) {
    Kind kind = kind(operator.family());
    if (shape.isAnything() || !shape.mayBe(kind)) {
      return shape;
    }
    Shape left = Order.only(shape.only(kind), bound, sign -> !isSo(operator.relation(), sign));
    return NullIfAsked.like(shape, shape.without(kind).or(left));
  }

  private static boolean isSo(Relation relation, int sign) {
    return switch (relation) {
      case LESS_THAN -> sign < 0;
      case LESS_THAN_EQUALS -> sign <= 0;
      case GREATER_THAN -> sign > 0;
      case GREATER_THAN_EQUALS -> sign >= 0;
      case EQUALS, MATCHES, IS -> false;
    };
  }

  private String operandIs(Shape compared, ComparisonOperator operator) {
    return operator.takesPath()
        ? comparison.operand().toNode().textValue() + " is " + compared.toString(SHOWN)
        : "never " + words(operator.relation()) + " " + comparison.operand();
  }

  private static String words(Relation relation) {
    return switch (relation) {
      case LESS_THAN -> "less than";
      case LESS_THAN_EQUALS -> "at most";
      case GREATER_THAN -> "greater than";
      case GREATER_THAN_EQUALS -> "at least";
      case EQUALS, MATCHES, IS -> "";
    };
  }

  private Shape holding(Shape shape, ComparisonOperator operator) {
    Shape ofKind = shape.only(kind(operator.family()));
    if (operator.relation() != Relation.EQUALS
        || operator.takesPath()
        || operator.family() == Family.TIMESTAMP) {
      return ofKind;
    }
    return ofKind.onlyConstant(comparison.operand().toNode());
  }

  private Shape failing(Shape shape, ComparisonOperator operator) {
    if (operator.relation() == Relation.IS) {
      return operator.family() == Family.TIMESTAMP ? shape : shape.without(kind(operator.family()));
    }
    return operator.relation() == Relation.EQUALS
            && !operator.takesPath()
            && operator.family() != Family.TIMESTAMP
        ? shape.withoutConstant(comparison.operand().toNode())
        : shape;
  }

  private boolean expected() {
    return comparison.operand().toNode().asBoolean();
  }

  private static Kind kind(Family family) {
    return switch (family) {
      case STRING, TIMESTAMP -> Kind.STRING;
      case NUMERIC -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      case NULL -> Kind.NULL;
      case PRESENT -> throw new IllegalArgumentException("Whether it is there is asked of no type");
    };
  }

  private String excluded(ComparisonOperator operator, Shape found) {
    Kind kind = kind(operator.family());
    if (operator.relation() == Relation.IS) {
      return (expected() ? "never " : "always ") + kind.words();
    }
    return found.mayBe(kind)
        ? "never " + comparison.operand()
        : operator.asl() + " holds for " + kind.words() + " alone";
  }

  /** What was meant, if that can be told. */
  private @Nullable String meant(Shape found) {
    JsonNode constant = comparison.operand().toNode();
    if (comparison.operator().takesPath()) {
      return null;
    }
    Set<String> texts = found.isOnly(Kind.STRING) ? found.texts().constants() : null;
    return texts != null && constant.isTextual()
        ? Nearest.to(constant.textValue(), texts)
            .map(near -> "Did you mean '" + near + "'?")
            .orElse(null)
        : Quotes.mend(found, constant);
  }

  private void never(String why) {
    never(why, null);
  }

  private void never(String why, @Nullable String mend) {
    problems
        .apply(Pointer.member(pointer, comparison.operator().asl()))
        .add(
            Rule.NEVER_HOLDS,
            null,
            "This never holds: " + why,
            mend == null
                ? "Compare with what the data can be, or leave the comparison out."
                : mend);
  }

  /** The data, with more known of what {@code path} names, if it names one member. */
  private Data refined(JsonPath path, Function<Member, @Nullable Member> known) {
    return Refining.of(data, path, known);
  }

  /** A comparison that was made has found something. */
  private static Function<Member, @Nullable Member> value(UnaryOperator<Shape> change) {
    return member -> {
      Shape shape = change.apply(member.shape());
      return member.presence() == Presence.NEVER || shape.isNothing()
          ? null
          : new Member(shape, Presence.ALWAYS, member.origin());
    };
  }

  private static @Nullable Member there(Member member) {
    return member.presence() == Presence.NEVER ? null : member.with(Presence.ALWAYS);
  }

  private static @Nullable Member missing(Member member) {
    return member.presence() == Presence.ALWAYS ? null : Member.NEVER;
  }
}
