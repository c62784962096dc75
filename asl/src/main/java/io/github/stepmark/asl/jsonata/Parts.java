package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import io.github.stepmark.asl.jsonata.Step.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The expressions that an expression is made of, in the order of the text; not their own parts. */
public final class Parts implements SomeCases<List<Expression>> {

  private Parts() {}

  public static List<Expression> of(Expression expression) {
    return expression.match(new Parts());
  }

  /** Of a form that has none. */
  @Override
  public List<Expression> otherwise(Expression expression) {
    return List.of();
  }

  @Override
  public List<Expression> path(Path path) {
    List<Expression> parts = new ArrayList<>();
    for (Step step : path.steps()) {
      parts.addAll(step.match(new OfStep()));
      step.stages().forEach(stage -> parts.addAll(stage.match(new OfStage())));
    }
    Grouping grouping = path.grouping();
    if (grouping != null) {
      parts.addAll(ofPairs(grouping.pairs()));
    }
    return parts;
  }

  @Override
  public List<Expression> negation(Negation negation) {
    return List.of(negation.operand());
  }

  @Override
  public List<Expression> binary(Binary binary) {
    return List.of(binary.left(), binary.right());
  }

  @Override
  public List<Expression> conditional(Conditional conditional) {
    return some(conditional.condition(), conditional.then(), conditional.otherwise());
  }

  @Override
  public List<Expression> assignment(Assignment assignment) {
    return List.of(assignment.value());
  }

  @Override
  public List<Expression> array(ArrayConstructor array) {
    return array.items();
  }

  @Override
  public List<Expression> range(IntegerRange range) {
    return List.of(range.first(), range.last());
  }

  @Override
  public List<Expression> object(ObjectConstructor object) {
    return ofPairs(object.members());
  }

  @Override
  public List<Expression> block(Block block) {
    return block.expressions();
  }

  @Override
  public List<Expression> transform(Transform transform) {
    return some(transform.pattern(), transform.update(), transform.delete());
  }

  @Override
  public List<Expression> call(Call call) {
    return Stream.concat(Stream.of(call.function()), call.arguments().stream()).toList();
  }

  @Override
  public List<Expression> partial(PartialApplication partial) {
    return Stream.concat(
            Stream.of(partial.function()), partial.arguments().stream().flatMap(Optional::stream))
        .toList();
  }

  @Override
  public List<Expression> lambda(Lambda lambda) {
    return List.of(lambda.body());
  }

  private static List<Expression> ofPairs(List<Pair> pairs) {
    return pairs.stream().flatMap(pair -> Stream.of(pair.key(), pair.value())).toList();
  }

  private static List<Expression> some(@Nullable Expression... parts) {
    return Stream.of(parts).flatMap(Stream::ofNullable).toList();
  }

  private static final class OfStep implements Step.StepCases<List<Expression>> {
    @Override
    public List<Expression> each(Each each) {
      return List.of(each.expression());
    }

    @Override
    public List<Expression> sort(Sort sort) {
      return sort.terms().stream().map(Term::expression).toList();
    }
  }

  private static final class OfStage implements Stage.StageCases<List<Expression>> {
    @Override
    public List<Expression> filter(Filter filter) {
      return List.of(filter.predicate());
    }

    @Override
    public List<Expression> focus(Focus focus) {
      return List.of();
    }

    @Override
    public List<Expression> position(Position position) {
      return List.of();
    }

    @Override
    public List<Expression> keepArray(KeepArray keepArray) {
      return List.of();
    }
  }
}
