package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Parts;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.jsonata.Step;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an expression reads that Step Functions does not have: a context value at the top, members
 * of {@code $states}, variables. The top is all but later steps of a path, predicates, sort terms,
 * groupings and transforms; a function's body is at the top where the function is.
 *
 * @param top whether the expression has the context of the whole
 */
record JsonataReferences(PlacedExpression placed, Diagnostics found, boolean top)
    implements SomeCases<@Nullable Void> {

  @Override
  public @Nullable Void otherwise(Expression expression) {
    Parts.of(expression).forEach(part -> part.match(this));
    return null;
  }

  @Override
  public @Nullable Void transform(Transform transform) {
    JsonataReferences inner = inner();
    Parts.of(transform).forEach(part -> part.match(inner));
    return null;
  }

  /** What is called is for {@link FunctionCalls}, but for a name that lacks its dollar sign. */
  @Override
  public @Nullable Void call(Call call) {
    called(call.function());
    call.arguments().forEach(argument -> argument.match(this));
    return null;
  }

  @Override
  public @Nullable Void partial(PartialApplication partial) {
    called(partial.function());
    partial.arguments().forEach(argument -> argument.ifPresent(given -> given.match(this)));
    return null;
  }

  private void called(Expression function) {
    JsonataReferences references = this;
    function.match(
        new SomeCases<@Nullable Void>() {
          @Override
          public @Nullable Void variable(Variable variable) {
            return null;
          }

          @Override
          public @Nullable Void field(FieldName field) {
            if (top) {
              bare(
                  field,
                  BuiltIn.named(field.name())
                      .map(known -> "Write $" + field.name() + "(…).")
                      .orElseGet(() -> JsonPathWords.mendOfCall(field.name())));
            }
            return null;
          }

          @Override
          public @Nullable Void otherwise(Expression other) {
            return other.match(references);
          }
        });
  }

  @Override
  public @Nullable Void path(Path path) {
    List<Expression> parts = Parts.of(path);
    Variable context = top ? parts.get(0).match(new ContextVariable()) : null;
    if (context != null) {
      context(context, placed.textOf(path.range()));
    } else {
      parts.get(0).match(this);
    }
    parts.stream().skip(1).forEach(part -> part.match(inner()));
    if (path.steps().size() > 1) {
      member(parts.get(0), path.steps().get(1));
    }
    return null;
  }

  @Override
  public @Nullable Void field(FieldName field) {
    if (top) {
      bare(field, JsonPathWords.mendOfName(field.name()));
    }
    return null;
  }

  @Override
  public @Nullable Void variable(Variable variable) {
    String name = variable.name();
    if (name.isEmpty() || name.equals("$")) {
      context(variable, placed.textOf(variable.range()));
    } else if (!name.equals("states")
        && !placed.isVariable(name)
        && BuiltIn.named(name).isEmpty()
        && !name.equals("eval")) {
      unassigned(variable);
    }
    return null;
  }

  /**
   * Reports what JSONPath calls the input or the context object.
   *
   * @param written the path that starts so
   */
  private void context(Variable variable, String written) {
    if (top) {
      boolean root = !variable.name().isEmpty();
      report(
          Rule.UNSUPPORTED_JSONATA,
          variable.range(),
          root
              ? "Reference to '$$' is not supported."
              : "Reference to '$' at the top level is not supported.",
          JsonPathWords.mendOfPath(written, placed.members()));
    }
  }

  private void bare(FieldName field, String mend) {
    report(
        Rule.UNSUPPORTED_JSONATA,
        field.range(),
        "Reference to '" + field.name() + "' at the top level is not supported.",
        mend);
  }

  private void unassigned(Variable variable) {
    report(
        Rule.UNASSIGNED_VARIABLE,
        variable.range(),
        "The variable $" + variable.name() + " is assigned nowhere",
        Stream.of(placed.bound(), placed.assigned(), Set.of("states"))
            .flatMap(known -> Nearest.to(variable.name(), known).stream())
            .findFirst()
            .map(name -> "Did you mean $" + name + "?")
            .orElse("Assign it in a state before, or write $states.input for the input."));
  }

  /** Looks at the member of {@code $states} that a path takes. */
  private void member(Expression first, Step second) {
    boolean states =
        first.match(
            new SomeCases<Boolean>() {
              @Override
              public Boolean variable(Variable variable) {
                return variable.name().equals("states") && !placed.bound().contains("states");
              }

              @Override
              public Boolean otherwise(Expression other) {
                return false;
              }
            });
    FieldName member = states ? second.match(new Name()) : null;
    if (member != null && !placed.members().contains(member.name())) {
      report(
          Rule.UNSUPPORTED_JSONATA,
          member.range(),
          "Field '$states." + member.name() + "' does not exist.",
          switch (member.name()) {
            case "result" ->
                "$states.result is there only in Output and Assign of a Task, Parallel or Map.";
            case "errorOutput" ->
                "$states.errorOutput is there only in Output and Assign of Catch.";
            default ->
                Nearest.orElse(
                    member.name(),
                    placed.members(),
                    "Write $states." + String.join(", $states.", placed.members()) + ".");
          });
    }
  }

  /** The variable that stands for the context, if it is one. */
  private static final class ContextVariable implements SomeCases<@Nullable Variable> {
    @Override
    public @Nullable Variable variable(Variable variable) {
      return variable.name().isEmpty() || variable.name().equals("$") ? variable : null;
    }

    @Override
    public @Nullable Variable otherwise(Expression other) {
      return null;
    }
  }

  private static final class Name
      implements SomeCases<@Nullable FieldName>, Step.StepCases<@Nullable FieldName> {
    @Override
    public @Nullable FieldName each(Each each) {
      return each.expression().match(this);
    }

    @Override
    public @Nullable FieldName sort(Sort sort) {
      return null;
    }

    @Override
    public FieldName field(FieldName field) {
      return field;
    }

    @Override
    public @Nullable FieldName otherwise(Expression expression) {
      return null;
    }
  }

  private JsonataReferences inner() {
    return new JsonataReferences(placed, found, false);
  }

  private void report(Rule rule, TextRange range, String message, String mend) {
    placed.report(found, rule, range, message, mend);
  }
}
