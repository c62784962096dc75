package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Signature.Parameter;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges whether arguments are of the types that functions take. */
record ParameterTypes(Evaluator at) {

  void judge(BuiltIn function, List<Value> values, List<Expression> written) {
    List<Parameter> parameters = function.signature().parameters();
    if (parameters.size() == 1 && parameters.get(0).repeated()) {
      return;
    }
    boolean shifted =
        parameters.stream().anyMatch(Parameter::context)
            && values.size() < parameters.size()
            && parameters.size() > 1;
    String name = "$" + function.functionName();
    int most = Math.min(parameters.size(), Math.min(values.size(), written.size()));
    for (int i = 0; i < most; i++) {
      if (shifted) {
        either(name, parameters.get(i), parameters.get(i + 1), values.get(i), written.get(i));
      } else {
        one(name, parameters.get(i), values.get(i), written.get(i));
      }
    }
  }

  /** Where the context may stand for the first, the types of all tell which one this is for. */
  private void either(
      String function, Parameter one, Parameter next, Value value, Expression written) {
    Set<Kind> taken = kinds(one.types());
    Set<Kind> others = kinds(next.types());
    if (taken != null && others != null) {
      taken.addAll(others);
      at.judge(new Fit(function, taken), value, written.range());
    }
  }

  private void one(String function, Parameter parameter, Value value, Expression written) {
    Set<Kind> taken = kinds(parameter.types());
    if (taken != null) {
      at.judge(new Fit(function, taken), value, written.range());
      return;
    }
    Set<Kind> elements = parameter.types().equals("a") ? kinds(parameter.subtype()) : null;
    Shape shape = Sequences.elements(value.shape());
    if (elements == null || shape.isNothing()) {
      return;
    }
    at.judge(
        new Fit("Each element that " + function + " is given", elements),
        value.with(shape).with(Lists.PLAIN),
        written.range());
  }

  /** The types of JSON that the letters name; {@code null} where all are taken, or functions. */
  private static @Nullable Set<Kind> kinds(String letters) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    for (char letter : letters.toCharArray()) {
      switch (letter) {
        case 's' -> kinds.add(Kind.STRING);
        case 'n' -> kinds.add(Kind.NUMBER);
        case 'b' -> kinds.add(Kind.BOOLEAN);
        case 'l' -> kinds.add(Kind.NULL);
        case 'o' -> kinds.add(Kind.OBJECT);
        case 'f' -> {} // of a function nothing is judged
        default -> {
          return null;
        }
      }
    }
    return kinds.isEmpty() ? null : kinds;
  }
}
