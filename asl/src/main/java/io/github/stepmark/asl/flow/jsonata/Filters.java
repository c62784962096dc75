package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates predicates.
 *
 * @param tuples whether they are applied to all values of the path at once
 */
record Filters(Evaluator at, boolean tuples) {

  private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

  /** What is left of {@code value}; {@code text} is how that is written. */
  Value of(Filter filter, Value value, String text) {
    BigDecimal index = PathForm.number(filter.predicate());
    if (index != null && !tuples && index.abs().compareTo(FAR) < 0) {
      return element(filter, value, index.setScale(0, RoundingMode.FLOOR).intValue(), text);
    }
    if (value.presence() != Presence.ALWAYS && keepsUndefined(filter)) {
      return Value.UNKNOWN;
    }
    Shape element = Sequences.elements(value.shape());
    if (element.isNothing()) {
      return value.perhaps();
    }
    Value item = Value.of(element).with(value.lists());
    Evaluator inside = at.in(at.env().at(item)).asTest();
    Value predicate = inside.value(filter.predicate());
    Shape kept = isIndex(predicate) ? element : kept(filter, inside);
    boolean never = !isIndex(predicate) && (Truth.isNever(predicate) || kept.isNothing());
    new NoneHolds(inside).judge(filter.predicate(), never);
    Value decided =
        Decided.left(
            value,
            at.analysis(),
            one -> at.in(at.env().at(one)).silently().value(filter.predicate()));
    if (decided != null) {
      return decided;
    }
    // An array of indexes may name the same value twice.
    boolean list =
        tuples || Sequences.mayBeList(value.shape()) || Sequences.mayBeList(predicate.shape());
    return value
        .with(list && !isOneIndex(filter, predicate) ? Sequences.collapsed(kept) : kept)
        .with(list ? value.lists().or(Lists.SEQUENCE) : value.lists())
        .perhaps();
  }

  /**
   * Whether the predicate may hold of nothing. What is undefined is then kept as a value, which is
   * null in an array; the reference implementation does so, too.
   */
  private boolean keepsUndefined(Filter filter) {
    Evaluator inside = at.in(at.env().at(Value.UNDEFINED)).silently();
    return !Truth.isNever(inside.value(filter.predicate()));
  }

  private static boolean isIndex(Value predicate) {
    Shape shape = predicate.shape();
    return shape.mayBe(Kind.NUMBER) || shape.mayBe(Kind.ARRAY);
  }

  /** Whether the predicate is the same index for all values, which one of them has at most. */
  private boolean isOneIndex(Filter filter, Value predicate) {
    return !tuples
        && predicate.shape().isOnly(Kind.NUMBER)
        && !filter.predicate().match(new ContextUse(at));
  }

  private static Shape kept(Filter filter, Evaluator inside) {
    Env holds = Conditions.branches(filter.predicate(), inside).holds();
    return holds == null ? Shape.nothing() : holds.context().shape();
  }

  private static Value element(Filter filter, Value value, int index, String text) {
    Shape shape = value.shape();
    if (shape.isAnything()) {
      return value.perhaps();
    }
    ArrayShape arrays = shape.arrays();
    Member found = arrays == null ? null : in(arrays, index);
    Shape alone = shape.without(Kind.ARRAY);
    if (!alone.isNothing()) {
      Member self = index == 0 || index == -1 ? Member.of(alone) : Member.NEVER;
      found = found == null ? self : found.merge(self, Merge.ALTERNATIVES);
    }
    if (found == null) {
      return value.perhaps();
    }
    boolean certain = found.presence() == Presence.ALWAYS || found.presence() == Presence.NEVER;
    Member member = certain ? found : found.with(Presence.UNKNOWN);
    Absence absence = new Absence(text.isEmpty() ? "The value" : text, shape, filter.range());
    Gap gap = Gap.of(absence, "[" + index + "]", member);
    return value.then(new Value(member, value.lists(), null, gap));
  }

  private static @Nullable Member in(ArrayShape arrays, int index) {
    Member found = arrays.at(index);
    boolean empty = arrays.element().isNothing(); // none is there yet, which is no mistake
    return empty ? found.with(Presence.UNKNOWN) : found;
  }
}
