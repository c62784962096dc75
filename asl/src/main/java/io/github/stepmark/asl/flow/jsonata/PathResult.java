package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a path gives in the end. An array that is found just once stays as it is; else all that is
 * found is put into one sequence, and what is found alone stands for itself.
 */
final class PathResult {

  private PathResult() {}

  /**
   * @param items what the last step was taken from
   * @param last what it gave for one of them
   * @param made its expression
   * @param kept whether {@code []} keeps an array of one
   * @param tuples whether the path binds variables, and so always makes a sequence
   */
  static Value of(
      Items items, Value last, @Nullable Expression made, boolean kept, boolean tuples) {
    boolean built = made != null && PathForm.isArray(made);
    boolean many = items.many() || tuples;
    Lists lists = built ? Lists.BUILT : last.lists();
    boolean asIs = !many && (built || lists == Lists.PLAIN);
    Value whole = last.with(asIs && !kept ? lists : lists.or(Lists.SEQUENCE));
    Value after = items.after(whole);
    boolean empty = !asIs && Sequences.mayBeList(last.shape()) && !Sequences.isFilled(last.shape());
    Value result = empty || tuples ? after.perhaps() : after;
    if (last.function() != null && !many) {
      return result;
    }
    Shape shape =
        built && kept
            ? last.shape().or(Shape.arrayOf(last.shape()))
            : shape(last.with(lists), many, kept, asIs);
    return result.with(shape);
  }

  private static Shape shape(Value last, boolean many, boolean kept, boolean asIs) {
    Shape shape = last.shape();
    if (kept) {
      return Sequences.arrayOf(asIs ? shape.without(Kind.ARRAY) : Sequences.items(last))
          .or(shape.only(Kind.ARRAY));
    }
    if (asIs) {
      return shape;
    }
    Shape items = Sequences.items(last);
    return shape.or(many ? Sequences.collapsed(items) : items);
  }
}
