package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.NullTests;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.BinaryOperator;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what an expression compares with null, and of what it compares the type. */
public final class TypeTests implements SomeCases<@Nullable Void> {

  private final List<NullTests.Place> places = new ArrayList<>();
  private final Evaluator at;

  private TypeTests(Evaluator at) {
    this.at = at;
  }

  /** What of the input and the variables {@code expression} asks for its type. */
  public static List<NullTests.Place> in(Expression expression, Scope scope) {
    TypeTests tests = new TypeTests(JsonataShapes.evaluator(expression, null, scope).silently());
    expression.match(tests);
    return tests.places;
  }

  @Override
  public @Nullable Void binary(Binary binary) {
    if (binary.operator() == BinaryOperator.EQUAL
        || binary.operator() == BinaryOperator.NOT_EQUAL) {
      asked(binary.left(), binary.right());
      asked(binary.right(), binary.left());
    }
    return otherwise(binary);
  }

  private void asked(Expression operand, Expression other) {
    Expression typed = Calls.typed(operand, at);
    if (typed != null) {
      add(typed);
    } else if (Constants.isNull(other)) {
      add(operand);
    }
  }

  private void add(Expression expression) {
    Place place = Place.of(expression, at.env());
    if (place == null) {
      return;
    }
    if (place.root().equals(new Root.OfStates("input"))) {
      places.add(new NullTests.Place(null, Part.members(place.names())));
    }
    for (String variable : at.env().scope().variables().known().keySet()) {
      if (place.root().equals(new Root.OfScope(variable))) {
        places.add(new NullTests.Place(variable, Part.members(place.names())));
      }
    }
  }

  @Override
  public @Nullable Void otherwise(Expression expression) {
    Parts.of(expression).forEach(part -> part.match(this));
    return null;
  }
}
