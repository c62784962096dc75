package io.github.stepmark.processor.read;

import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.condition.ParsedCondition.Operands;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the comparisons of a condition against the types of what they look at, and gives each the
 * operator of its type: a literal in quotes is a time where the field is one.
 */
final class TypedComparisons implements Condition.Cases<Condition> {

  private final Context context;
  private final PathTypes paths;
  private final KnownData data;
  private final String user;
  private final Place text;
  private final Iterator<Operands> operands;
  private Place place;

  /**
   * @param user what looks at the fields and what it would do without one, as a person would say it
   * @param text the place of the condition's text
   * @param operands where its comparisons have theirs, in order
   */
  TypedComparisons(
      Context context,
      PathTypes paths,
      KnownData data,
      String user,
      Place text,
      List<Operands> operands) {
    this.context = context;
    this.paths = paths;
    this.data = data;
    this.user = user;
    this.text = text;
    this.operands = operands.iterator();
    this.place = text;
  }

  @Override
  public Condition and(Condition.And and) {
    return new Condition.And(
        and.all().stream().map(each -> each.match(this)).toList(), and.comment());
  }

  @Override
  public Condition or(Condition.Or or) {
    return new Condition.Or(or.any().stream().map(each -> each.match(this)).toList(), or.comment());
  }

  @Override
  public Condition not(Condition.Not not) {
    return new Condition.Not(not.negated().match(this), not.comment());
  }

  @Override
  public Condition jsonata(Condition.Jsonata jsonata) {
    return jsonata;
  }

  @Override
  public Condition comparison(Condition.Comparison comparison) {
    ComparisonOperator operator = comparison.operator();
    Operands here = operands.next();
    place = text.atCharacter(here.variable().start());
    Optional<PayloadType> type = typeAt(comparison.variable());
    if (operator.takesPath()) {
      String other = comparison.operand().toNode().asText();
      type.ifPresent(known -> refuseFamily(comparison.variable(), known, operator.family()));
      place = text.atCharacter(here.operand().start());
      typeAt(other).ifPresent(known -> refuseFamily(other, known, operator.family()));
      return comparison;
    }
    place = text.atCharacter(here.operand().start());
    return operator.relation() == Relation.IS || type.isEmpty()
        ? comparison
        : typed(comparison, type.get());
  }

  private Condition typed(Condition.Comparison comparison, PayloadType type) {
    ComparisonOperator operator = comparison.operator();
    Optional<Family> family = ChoiceLiteral.familyOf(type);
    boolean time = family.equals(Optional.of(Family.TIMESTAMP));
    boolean asTime = time && operator.family() == Family.STRING;
    if (family.isEmpty()
        || !asTime && family.get() != operator.family()
        || asTime && operator.relation() == Relation.MATCHES) {
      refuseLiteral(comparison, type);
      return comparison;
    }
    if (operator.relation() == Relation.MATCHES) {
      return comparison;
    }
    boolean equality = operator.relation() == Relation.EQUALS;
    if (!equality && !ChoiceLiteral.isOrdered(type)) {
      refuse(comparison, type, "less or greater than a text", "==, or compare it in a handler");
      return comparison;
    }
    boolean text = operator.family() == Family.STRING;
    Optional<ChoiceLiteral> value = ChoiceLiteral.of(comparison.operand().toNode().asText(), type);
    if ((equality || text || time) && value.isEmpty()) {
      refuseLiteral(comparison, type);
      return comparison;
    }
    return asTime
        ? new Condition.Comparison(
            comparison.variable(),
            ComparisonOperator.of(Family.TIMESTAMP, operator.relation(), false).orElseThrow(),
            JsonValue.of(value.orElseThrow().value()),
            comparison.comment())
        : comparison;
  }

  private void refuseLiteral(Condition.Comparison comparison, PayloadType type) {
    String literal = comparison.operand().toString().replace('"', '\'');
    refuse(comparison, type, literal, ChoiceLiteral.example(type));
  }

  private void refuse(
      Condition.Comparison comparison, PayloadType type, String what, String instead) {
    context
        .problems()
        .add(
            Mistake.LITERAL_MISFIT,
            place,
            "'" + comparison.variable() + "'",
            PathTypes.withArticle(type),
            what,
            instead);
  }

  private void refuseFamily(String path, PayloadType type, Family family) {
    Optional<Family> own = ChoiceLiteral.familyOf(type);
    if (!own.equals(Optional.of(family))) {
      context
          .problems()
          .add(
              Mistake.LITERAL_MISFIT,
              place,
              "'" + path + "'",
              PathTypes.withArticle(type),
              "compared as " + named(family),
              own.map(known -> named(known) + "(…) around both paths")
                  .orElse("the path of a field in it"));
    }
  }

  /** The family's name in a condition. */
  private static String named(Family family) {
    return switch (family) {
      case STRING -> "string";
      case NUMERIC -> "number";
      case BOOLEAN -> "bool";
      case TIMESTAMP -> "timestamp";
      case NULL, PRESENT -> "a test";
    };
  }

  private Optional<PayloadType> typeAt(String path) {
    return paths.typeAt(path, data, place, user);
  }
}
