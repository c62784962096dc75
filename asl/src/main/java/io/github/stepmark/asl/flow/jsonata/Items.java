package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Elements;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the next step of a path is taken from.
 *
 * @param context one of the values, as the step sees it
 * @param all whether there are any values; its shape says nothing
 * @param many whether there may be more than one
 * @param text how the path to here is written, for messages
 * @param among the array that it is one element of; {@code null} where it is none
 */
record Items(Value context, Value all, boolean many, String text, @Nullable Elements among) {

  /** The variable {@code $states}, of which members are asked for. */
  static final Items STATES =
      new Items(Value.of(Shape.object()), Value.of(Shape.object()), false, "$states", null);

  /** Those of a path that has no step yet. */
  static Items first(Value context, boolean iterated) {
    boolean list = iterated && Sequences.mayBeList(context.shape());
    Value one =
        list ? Value.of(Sequences.elements(context.shape())).with(context.lists()) : context;
    Value all = Value.of(context.shape());
    return new Items(one, list ? all.perhaps() : all, list, "", null);
  }

  /** Just {@code value}. */
  static Items one(Value value) {
    return new Items(value, Value.of(value.shape()), false, "", null);
  }

  /** The same for a step that takes all of them at once, as one that sorts does. */
  Items together() {
    return new Items(context, all, false, text, among);
  }

  /** What a step gives, if it gives {@code value} for one of these. */
  Value after(Value value) {
    Presence presence = value.presence();
    boolean sometimes = many && presence != Presence.NEVER && presence != Presence.ALWAYS;
    return all.then(sometimes ? value.with(value.member().with(Presence.UNKNOWN)) : value);
  }

  /** The values that a step gives, if it gives {@code value} for one of these. */
  Items next(Value value, String text, @Nullable Elements among) {
    boolean list = Sequences.mayBeList(value.shape());
    Value after = after(value);
    return new Items(
        Value.of(Sequences.items(value)).with(value.lists()),
        list && !Sequences.isFilled(value.shape()) ? after.perhaps() : after,
        many || list && !Sequences.isOne(value),
        text,
        among);
  }
}
