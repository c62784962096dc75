package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Functions that call a function for each of several values. */
record HigherOrder(Evaluator at) {

  /** So often the result of a function is given to it again before nothing is known of it. */
  private static final int MOST_ROUNDS = 4;

  /** Null some take for an element, and some do not see. */
  Value of(BuiltIn function, Arguments given) {
    Value result = called(function, given);
    return given.get(0).shape().mayBe(Kind.NULL) ? result.perhaps() : result;
  }

  private Value called(BuiltIn function, Arguments given) {
    Value list = given.get(0);
    Callee called = given.get(1).function();
    Shape element = Sequences.elements(list.shape());
    Value item = Value.of(element).with(list.lists());
    boolean none = element.isNothing();
    return switch (function) {
      case MAP -> none ? nothing(list) : map(list, item, called);
      case FILTER -> {
        pick(called, item, list);
        Evaluator silent = at.silently();
        Value decided =
            called == null
                ? null
                : Decided.left(list, at.analysis(), one -> call(called, one, list, silent));
        yield decided == null ? list.then(sequence(element, list)).perhaps() : decided;
      }
      case SINGLE -> {
        pick(called, item, list);
        yield list.then(item).perhaps();
      }
      case REDUCE -> reduce(given, item, called);
      case EACH -> each(list, called);
      case SIFT -> sift(list, called);
      default -> sort(given, item, called);
    };
  }

  private static Value nothing(Value list) {
    return list.with(Shape.nothing()).perhaps();
  }

  private static Value sequence(Shape item, Value of) {
    return Value.of(Sequences.collapsed(item)).with(of.lists().or(Lists.SEQUENCE));
  }

  private Value call(@Nullable Callee called, Value item, Value list) {
    return call(called, item, list, at);
  }

  private static Value call(@Nullable Callee called, Value item, Value list, Evaluator at) {
    if (called == null || item.shape().isNothing()) {
      return Value.UNKNOWN;
    }
    return called.call(arguments(item, list), at);
  }

  private static List<Value> arguments(Value item, Value list) {
    Value all = Value.of(Shape.arrayOf(item.shape())).with(list.lists());
    return List.of(item, Value.of(Shape.integer()), all);
  }

  /** Calls {@code called}, which is to hold of some. */
  private void pick(@Nullable Callee called, Value item, Value list) {
    Value holds = call(called, item, list);
    if (called instanceof Functions.Closure closure) {
      Evaluator inside = closure.inside(at, arguments(item, list), Value.UNDEFINED);
      new NoneHolds(inside).judge(closure.lambda().body(), Truth.isNever(holds));
    }
  }

  private Value map(Value list, Value item, @Nullable Callee called) {
    Value result = call(called, item, list);
    at.escape(result);
    ArrayShape arrays = list.shape().arrays();
    boolean always = result.presence() == Presence.ALWAYS && Sequences.isFilled(list.shape());
    boolean several =
        always && list.shape().isOnly(Kind.ARRAY) && arrays != null && arrays.leading().size() > 1;
    Value mapped =
        Value.of(several ? Shape.arrayOf(result.shape()) : Sequences.collapsed(result.shape()))
            .with(result.lists().or(Lists.SEQUENCE));
    Value all = list.then(mapped);
    Evaluator silent = at.silently();
    Value decided =
        called == null
            ? null
            : Decided.each(list, at.analysis(), one -> call(called, one, list, silent));
    return decided != null ? decided : always ? all : all.perhaps();
  }

  private Value reduce(Arguments given, Value item, @Nullable Callee called) {
    Value list = given.get(0);
    if (called == null) {
      return Value.UNKNOWN;
    }
    boolean started = given.size() > 2;
    Value sum = started ? given.get(2) : item;
    if (item.shape().isNothing()) {
      return started ? sum.perhaps() : nothing(list);
    }
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Value next = sum.or(called.call(List.of(sum, item, Value.of(Shape.integer())), at));
      if (next.member().equals(sum.member()) && next.lists() == sum.lists()) {
        Value decided = decided(called, list, started ? given.get(2) : null);
        return decided == null ? list.then(sum).perhaps() : decided;
      }
      sum = round == 0 ? next : next.with(sum.shape().widenedTo(next.shape()));
    }
    called.call(List.of(Value.UNKNOWN, item, Value.of(Shape.integer())), at);
    return Value.UNKNOWN;
  }

  /** What one element after the other makes of {@code start}, or of the first one. */
  private @Nullable Value decided(Callee called, Value list, @Nullable Value start) {
    List<Shape> elements = Decided.elements(list);
    boolean few = elements != null && list.presence() == Presence.ALWAYS;
    Value sum = start;
    for (Shape element : few ? elements : List.<Shape>of()) {
      Value item = Value.of(element).with(list.lists());
      sum =
          sum == null
              ? item
              : called.call(List.of(sum, item, Value.of(Shape.integer())), at.silently());
    }
    return few ? sum : null;
  }

  private Value each(Value object, @Nullable Callee called) {
    Shape values = Shape.nothing();
    for (ObjectShape alternative : object.shape().objects()) {
      values = values.or(values(alternative));
    }
    if (values.isNothing()) {
      return nothing(object);
    }
    Value result = member(called, values, object);
    at.escape(result);
    return object
        .then(Value.of(Sequences.collapsed(result.shape())).with(result.lists().or(Lists.SEQUENCE)))
        .perhaps();
  }

  private Value member(@Nullable Callee called, Shape value, Value object) {
    return called == null || value.isNothing()
        ? Value.UNKNOWN
        : called.call(
            List.of(
                Value.of(value).with(object.lists()),
                Value.of(Shape.text()),
                object.with(there(object))),
            at);
  }

  private static Member there(Value value) {
    return value.member().with(Presence.ALWAYS);
  }

  private static Shape values(ObjectShape object) {
    Shape values = object.rest();
    for (Member member : object.members().values()) {
      values = values.or(member.shape());
    }
    return values;
  }

  private Value sift(Value object, @Nullable Callee called) {
    Shape sifted = Shape.nothing();
    for (ObjectShape alternative : object.shape().objects()) {
      member(called, values(alternative), object);
      Map<String, Member> members = new LinkedHashMap<>();
      alternative
          .members()
          .forEach((name, member) -> members.put(name, member.with(Presence.UNKNOWN)));
      sifted = sifted.or(Shape.object(ObjectShape.of(members, alternative.rest())));
    }
    return sifted.isNothing()
        ? Value.UNKNOWN
        : object.then(Value.of(sifted).with(object.lists())).perhaps();
  }

  private Value sort(Arguments given, Value item, @Nullable Callee called) {
    Value list = given.get(0);
    if (called != null && !item.shape().isNothing()) {
      called.call(List.of(item, item), at);
    }
    return given.result(ListFunctions.ordered(list.shape(), item.shape())).with(list.lists());
  }
}
