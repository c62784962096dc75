package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Stage;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How paths are written. */
final class PathForm {

  private static final Set<BuiltIn> SEQUENCES =
      EnumSet.of(BuiltIn.MAP, BuiltIn.FILTER, BuiltIn.EACH, BuiltIn.KEYS, BuiltIn.MATCH);

  private PathForm() {}

  /** What a step evaluates; {@code null} where it sorts. */
  static @Nullable Expression expression(Step step) {
    return step.match(
        new Step.StepCases<@Nullable Expression>() {
          @Override
          public Expression each(Each each) {
            return each.expression();
          }

          @Override
          public @Nullable Expression sort(Sort sort) {
            return null;
          }
        });
  }

  private record StageTest(boolean keeps, boolean binds) implements Stage.StageCases<Boolean> {
    @Override
    public Boolean filter(Filter filter) {
      return false;
    }

    @Override
    public Boolean focus(Focus focus) {
      return binds;
    }

    @Override
    public Boolean position(Position position) {
      return binds;
    }

    @Override
    public Boolean keepArray(KeepArray keepArray) {
      return keeps;
    }
  }

  /** Whether a stage picks one value by a number that is written out. */
  static boolean isIndex(Stage stage) {
    return stage.match(
        new Stage.StageCases<Boolean>() {
          @Override
          public Boolean filter(Filter filter) {
            return number(filter.predicate()) != null;
          }

          @Override
          public Boolean focus(Focus focus) {
            return false;
          }

          @Override
          public Boolean position(Position position) {
            return false;
          }

          @Override
          public Boolean keepArray(KeepArray keepArray) {
            return false;
          }
        });
  }

  static boolean keepsArray(Step step) {
    return step.stages().stream().anyMatch(stage -> stage.match(new StageTest(true, false)));
  }

  static boolean bindsTuples(Step step) {
    return step.stages().stream().anyMatch(stage -> stage.match(new StageTest(false, true)));
  }

  /** Whether {@code %} stands anywhere in {@code expression}. */
  static boolean looksBack(Expression expression) {
    return expression.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean parent(Parent parent) {
            return true;
          }

          @Override
          public Boolean otherwise(Expression other) {
            return Parts.of(other).stream().anyMatch(PathForm::looksBack);
          }
        });
  }

  /** Whether a step makes an array. */
  static boolean makesArray(Step step) {
    Expression expression = expression(step);
    return expression != null && isArray(expression);
  }

  static @Nullable FieldName name(Expression expression) {
    return expression.match(
        new SomeCases<@Nullable FieldName>() {
          @Override
          public FieldName field(FieldName field) {
            return field;
          }

          @Override
          public @Nullable FieldName otherwise(Expression other) {
            return null;
          }
        });
  }

  static boolean isName(Expression expression) {
    return name(expression) != null;
  }

  static @Nullable Variable variable(Expression expression) {
    return expression.match(
        new SomeCases<@Nullable Variable>() {
          @Override
          public Variable variable(Variable variable) {
            return variable;
          }

          @Override
          public @Nullable Variable otherwise(Expression other) {
            return null;
          }
        });
  }

  static boolean isVariable(Expression expression) {
    return variable(expression) != null;
  }

  static boolean isArray(Expression expression) {
    return expression.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean array(ArrayConstructor array) {
            return true;
          }

          @Override
          public Boolean otherwise(Expression other) {
            return false;
          }
        });
  }

  /** Whether {@code expression} calls a function that gives a sequence. */
  static boolean isSequence(Expression expression, Evaluator at) {
    return expression.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean call(Call call) {
            Variable function = PathForm.variable(call.function());
            BuiltIn builtIn = function == null ? null : Names.builtIn(function.name(), at.env());
            return builtIn != null && SEQUENCES.contains(builtIn);
          }

          @Override
          public Boolean otherwise(Expression other) {
            return false;
          }
        });
  }

  /** The number that is written out. */
  static @Nullable BigDecimal number(Expression expression) {
    return expression.match(
        new SomeCases<@Nullable BigDecimal>() {
          @Override
          public BigDecimal number(NumberLiteral literal) {
            return literal.value();
          }

          @Override
          public @Nullable BigDecimal otherwise(Expression other) {
            return null;
          }
        });
  }

  /** How a path is written that goes on by {@code expression}, in short. */
  static String text(String before, Expression expression, List<Stage> stages) {
    FieldName name = name(expression);
    Variable variable = variable(expression);
    String step = name != null ? name.name() : variable != null ? "$" + variable.name() : "(…)";
    StringBuilder text = new StringBuilder(before.isEmpty() ? step : before + "." + step);
    for (Stage stage : stages) {
      text.append(stage.match(new StageText()));
    }
    return text.toString();
  }

  private static final class StageText implements Stage.StageCases<String> {
    @Override
    public String filter(Filter filter) {
      BigDecimal index = number(filter.predicate());
      return index == null ? "[…]" : "[" + index.toPlainString() + "]";
    }

    @Override
    public String focus(Focus focus) {
      return "";
    }

    @Override
    public String position(Position position) {
      return "";
    }

    @Override
    public String keepArray(KeepArray keepArray) {
      return "[]";
    }
  }
}
