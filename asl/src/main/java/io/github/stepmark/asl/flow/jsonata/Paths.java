package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Elements;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Stage.StageCases;
import io.github.stepmark.asl.jsonata.Step;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Evaluates paths: each step for each value of the one before, their results in one sequence. */
record Paths(Evaluator at) {

  /** A name that stands alone. */
  Value field(FieldName field) {
    Items items = Items.first(at.env().context(), true);
    return PathResult.of(items, name(field, items), field, false, false);
  }

  Value of(Path path) {
    IndexedPath indexed = IndexedPath.of(path, at.env());
    Value known = indexed == null ? null : at.env().known(new Root.OfList(indexed, null));
    return known == null ? followed(path) : known;
  }

  private Value followed(Path path) {
    List<Step> steps = path.steps();
    boolean tuples = at.analysis().hasTuples() || steps.stream().anyMatch(PathForm::bindsTuples);
    boolean kept = steps.stream().anyMatch(PathForm::keepsArray);
    Expression first = PathForm.expression(steps.get(0));
    boolean one = steps.size() == 1 && !PathForm.bindsTuples(steps.get(0));
    if (one && first != null && !PathForm.isName(first)) {
      return grouped(path.grouping(), alone(first, steps.get(0), tuples));
    }
    boolean ofStates = startsWithMember(steps);
    boolean iterated = first == null || !PathForm.isVariable(first);
    Items items = ofStates ? Items.STATES : Items.first(at.env().context(), iterated);
    Route route = new Route(steps, ofStates, tuples, kept);
    return grouped(path.grouping(), route.from(ofStates ? 1 : 0, items, at));
  }

  /**
   * The steps of a path.
   *
   * @param ofStates whether the first two of them are a member of {@code $states}
   * @param tuples whether they bind variables
   * @param kept whether {@code []} keeps an array of one
   */
  private record Route(List<Step> steps, boolean ofStates, boolean tuples, boolean kept) {

    /** What the steps from that one on come to. */
    Value from(int start, Items first, Evaluator at) {
      Evaluator here = at;
      Items items = first;
      Value value = Value.UNKNOWN;
      Value decided = null;
      for (int i = start; i < steps.size(); i++) {
        Taken taken = new Walk(here, items, tuples, ofStates && i == 1).take(steps.get(i));
        if (i > 0 && PathForm.makesArray(steps.get(i))) {
          taken = taken.built(); // which the next step takes as one value
        }
        here = taken.next;
        value = taken.bound && i == steps.size() - 1 ? Value.UNKNOWN : taken.value;
        items = PathForm.expression(steps.get(i)) == null && !tuples ? items.together() : items;
        if (i < steps.size() - 1) {
          if (!items.many() && !tuples && !kept) {
            Value found = ofEach(value, i + 1, at.silently());
            decided = found == null ? null : items.after(found);
          }
          items =
              taken.bound
                  ? bound(items)
                  : items.next(value, text(items.text(), steps.get(i)), taken.among);
        }
      }
      Expression made = PathForm.expression(steps.get(steps.size() - 1));
      return decided != null ? decided : PathResult.of(items, value, made, kept, tuples);
    }

    private @Nullable Value ofEach(Value list, int next, Evaluator at) {
      boolean plain = steps.stream().skip(next).allMatch(step -> PathForm.expression(step) != null);
      return plain
          ? Decided.each(list, at.analysis(), one -> from(next, Items.one(one), at))
          : null;
    }
  }

  /** Whether it starts with a member of {@code $states}, which is too large to be put together. */
  private boolean startsWithMember(List<Step> steps) {
    Expression first = PathForm.expression(steps.get(0));
    Expression second = steps.size() > 1 ? PathForm.expression(steps.get(1)) : null;
    return first != null
        && second != null
        && steps.get(0).stages().isEmpty()
        && PathForm.isName(second)
        && States.isNamed(first, at.env());
  }

  /** A variable that is bound leaves the values as they were, once for each that it is bound to. */
  private static Items bound(Items items) {
    return new Items(items.context(), items.all().perhaps(), true, items.text(), null);
  }

  private Value grouped(@Nullable Grouping grouping, Value value) {
    return grouping == null ? value : new Constructors(at.strictly()).group(grouping, value);
  }

  /** An expression that no step follows is no path: nothing is put together. */
  private Value alone(Expression expression, Step step, boolean tuples) {
    Value value = at.value(expression);
    boolean sequence = PathForm.isSequence(expression, at);
    for (var stage : step.stages()) {
      Taken taken = stage.match(new Staged(at, value, tuples, ""));
      sequence |= taken.filtered;
      value = taken.value;
    }
    if (!PathForm.keepsArray(step) || value.lists() == Lists.PLAIN && !sequence) {
      return value;
    }
    Shape array = Sequences.arrayOf(Sequences.items(value));
    Shape kept = sequence ? value.shape().only(Kind.ARRAY) : value.shape();
    return value.with(kept.or(array)).with(value.lists().or(Lists.SEQUENCE));
  }

  private Value name(FieldName field, Items items) {
    Value context = items.context();
    if (context.presence() == Presence.NEVER) {
      // A name at the top is refused by the checker.
      return at.env().isTop() ? Value.UNKNOWN : Value.UNDEFINED;
    }
    Shape shape = context.shape();
    if (shape.isNothing()) {
      return Value.of(new Member(shape, Presence.UNKNOWN, null));
    }
    Member found = Lookup.member(shape, field.name());
    String of = items.text().isEmpty() ? "The value" : items.text();
    Gap gap = Gap.of(new Absence(of, shape, field.range(), items.among()), field.name(), found);
    if (at.mode() == Mode.STRICT) {
      at.analysis()
          .judge(
              Findings.Aspect.THERE,
              field.range(),
              problems -> {
                if (found.presence() == Presence.NEVER || found.presence() == Presence.UNKNOWN) {
                  gap.report(problems);
                }
              });
    }
    Lists lists = Sequences.mayBeList(shape) ? context.lists().or(Lists.SEQUENCE) : context.lists();
    return new Value(found, lists, null, gap);
  }

  private static String text(String before, Step step) {
    Expression expression = PathForm.expression(step);
    return expression == null ? before : PathForm.text(before, expression, step.stages());
  }

  /** What a step has come to: for each value of the one before, and what the next one can read. */
  private record Taken(
      Value value, Evaluator next, boolean bound, boolean filtered, @Nullable Elements among) {

    Taken(Value value, Evaluator next, boolean bound, boolean filtered) {
      this(value, next, bound, filtered, null);
    }

    Taken built() {
      return of(value.with(Lists.BUILT));
    }

    Taken of(Value value) {
      return new Taken(value, next, bound, filtered, among);
    }
  }

  /** Takes one step. */
  private record Walk(Evaluator at, Items items, boolean tuples, boolean ofStates)
      implements Step.StepCases<Taken> {

    Taken take(Step step) {
      return items.context().shape().isNothing() && items.context().presence() == Presence.ALWAYS
          ? new Taken(Value.UNREACHED.perhaps(), at, false, false)
          : step.match(this);
    }

    @Override
    public Taken each(Each each) {
      Evaluator inside = at.in(at.env().at(items.context()));
      FieldName name = PathForm.name(each.expression());
      Value value =
          name == null
              ? inside.value(each.expression())
              : ofStates
                  ? States.member(name.name(), at.env())
                  : new Paths(inside).name(name, items);
      Taken taken = new Taken(value, at, false, false);
      for (var stage : each.stages()) {
        String of = PathForm.text(items.text(), each.expression(), List.of());
        Staged staged = new Staged(taken.next, taken.value, tuples, of);
        Taken then = stage.match(staged);
        taken =
            new Taken(
                then.value,
                then.next,
                taken.bound || then.bound,
                taken.filtered || then.filtered,
                then.among);
      }
      return taken;
    }

    @Override
    public Taken sort(Sort sort) {
      Evaluator inside = at.in(at.env().at(items.context())).strictly();
      sort.terms().forEach(term -> inside.value(term.expression()));
      Shape item = items.context().shape();
      Value sorted =
          items
              .context()
              .with(items.many() ? Sequences.collapsed(item) : item)
              .with(items.context().lists().or(Lists.SEQUENCE));
      Taken taken = new Taken(sorted, at, false, false);
      for (var stage : sort.stages()) {
        taken = stage.match(new Staged(taken.next, taken.value, tuples, items.text()));
      }
      boolean one = !tuples && sort.stages().stream().anyMatch(PathForm::isIndex);
      return one ? taken.of(taken.value.with(items.context().lists())) : taken;
    }
  }

  /** Does what a stage says to the values of a step. */
  private record Staged(Evaluator at, Value value, boolean tuples, String text)
      implements StageCases<Taken> {
    @Override
    public Taken filter(Filter filter) {
      ArrayShape arrays = value.shape().isAnything() ? null : value.shape().arrays();
      boolean one = arrays != null && PathForm.number(filter.predicate()) != null;
      return new Taken(
          new Filters(at, tuples).of(filter, value, text),
          at,
          false,
          true,
          one ? new Elements(text, arrays) : null);
    }

    @Override
    public Taken focus(Focus focus) {
      Value item = Value.of(Sequences.items(value)).with(value.lists());
      return new Taken(value, with(focus.variable(), item), true, false);
    }

    @Override
    public Taken position(Position position) {
      return new Taken(value, with(position.variable(), Value.of(Shape.integer())), false, false);
    }

    @Override
    public Taken keepArray(KeepArray keepArray) {
      return new Taken(value, at, false, false);
    }

    private Evaluator with(String variable, Value value) {
      Frame frame = new Frame(at.env().frame(), Set.of());
      frame.bind(variable, value);
      return at.in(at.env().in(frame));
    }
  }
}
