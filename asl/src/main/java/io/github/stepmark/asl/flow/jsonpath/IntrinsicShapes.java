package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.intrinsic.Argument;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import io.github.stepmark.asl.intrinsic.ValueKind;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a call of an intrinsic function gives. */
public final class IntrinsicShapes {

  private IntrinsicShapes() {}

  /** What {@code call} gives; arguments that are missing or that it does not take are reported. */
  public static Shape of(IntrinsicCall call, Scope scope, Problems problems) {
    IntrinsicFunction function = call.function().orElse(null);
    List<Shape> given = new ArrayList<>();
    for (Argument argument : call.arguments()) {
      Shape shape = argument.match(new Arguments(scope, problems));
      if (function != null && argument.asPath().isPresent()) {
        // Another check looks at constants, and what a function gives is known without data.
        Set<Kind> taken = kinds(function.takes(given.size()));
        new Fit(call.name(), taken).report(shape, written(argument), argument.range(), problems);
      }
      given.add(shape);
    }
    if (function == IntrinsicFunction.ARRAY_GET_ITEM && given.size() == 2) {
      Argument array = call.arguments().get(0);
      return item(given.get(0), given.get(1), array, problems);
    }
    return function == null ? Shape.anything() : result(function, given);
  }

  private static Shape result(IntrinsicFunction function, List<Shape> given) {
    return switch (function) {
      case JSON_TO_STRING -> given.isEmpty() ? Shape.text() : Shape.textOf(given.get(0));
      case FORMAT, BASE64_ENCODE, BASE64_DECODE, HASH, UUID -> Shape.text();
      case STRING_TO_JSON -> given.isEmpty() ? Shape.anything() : parsed(given.get(0));
      case ARRAY_OF -> Shape.tuple(given);
      case ARRAY_PARTITION -> Shape.arrayOf(Shape.arrayOf(element(given)));
      case ARRAY_CONTAINS -> contains(given);
      case ARRAY_RANGE -> Shape.arrayOf(Shape.integer());
      case ARRAY_GET_ITEM -> Shape.anything(); // of other than two arguments, which is refused
      case ARRAY_LENGTH -> length(given);
      case MATH_RANDOM, MATH_ADD -> Shape.integer();
      case ARRAY_UNIQUE -> Shape.arrayOf(element(given));
      case JSON_MERGE -> merged(given);
      case STRING_SPLIT -> Shape.arrayOf(Shape.text());
    };
  }

  /** What a text is as JSON; of one that is none the call fails, which is not told here. */
  private static Shape parsed(Shape text) {
    TextShape texts = text.texts();
    Shape json = texts == null ? Shape.anything() : texts.json();
    return json.isNothing() ? Shape.anything() : json;
  }

  /** How a message names an argument. */
  private static String written(Argument argument) {
    return argument.asPath().map(Argument.Selected::toString).orElse("this");
  }

  private static Shape length(List<Shape> given) {
    List<Shape> elements = given.isEmpty() ? null : ArrayShape.few(given.get(0));
    return elements == null ? Shape.integer() : Shape.number(BigDecimal.valueOf(elements.size()));
  }

  private static Shape contains(List<Shape> given) {
    List<Shape> elements = given.size() == 2 ? ArrayShape.few(given.get(0)) : null;
    if (elements == null) {
      return Shape.bool();
    }
    Shape wanted = given.get(1);
    boolean never = elements.stream().allMatch(wanted::isApartFrom);
    return wanted.isOneConstant() && elements.contains(wanted)
        ? Shape.bool(true)
        : never ? Shape.bool(false) : Shape.bool();
  }

  private static Shape element(List<Shape> given) {
    return given.isEmpty() ? Shape.anything() : Reading.elements(given.get(0));
  }

  private static Shape item(Shape array, Shape place, Argument from, Problems problems) {
    ArrayShape arrays = array.arrays();
    if (arrays == null) {
      return Shape.anything();
    }
    NumberShape numbers = place.numbers();
    Set<BigDecimal> constants = numbers == null ? null : numbers.constants();
    if (constants == null || constants.size() != 1 || constants.iterator().next().scale() > 0) {
      return arrays.element();
    }
    int index = constants.iterator().next().intValue();
    Member at = arrays.at(index);
    if (at.presence() == Presence.NEVER && array.isOnly(Kind.ARRAY)) {
      new Absence(written(from), array, from.range()).report("[" + index + "]", at, problems);
    }
    return at.presence() == Presence.NEVER ? Shape.anything() : at.shape();
  }

  /** The members of both objects; those of the second win. */
  private static Shape merged(List<Shape> given) {
    if (given.size() < 2 || given.get(0).isAnything() || given.get(1).isAnything()) {
      return Shape.object();
    }
    return Reading.objects(
        given.get(0), one -> Reading.objects(given.get(1), other -> merged(one, other)));
  }

  private static Shape merged(ObjectShape one, ObjectShape other) {
    if (!other.rest().isNothing()) {
      return Shape.object();
    }
    ObjectShape all = one;
    for (var entry : other.members().entrySet()) {
      Member theirs = entry.getValue();
      Member ours = one.member(entry.getKey());
      boolean sure = theirs.presence() == Presence.ALWAYS;
      all =
          all.with(
              entry.getKey(),
              sure
                  ? theirs
                  : new Member(
                      theirs.shape().or(ours.shape()),
                      ours.presence() == Presence.ALWAYS ? Presence.ALWAYS : theirs.presence(),
                      theirs.origin()));
    }
    return Shape.object(all);
  }

  private static Set<Kind> kinds(ValueKind taken) {
    return switch (taken) {
      case ANY -> EnumSet.allOf(Kind.class);
      case STRING -> EnumSet.of(Kind.STRING);
      case NUMBER -> EnumSet.of(Kind.NUMBER);
      case BOOLEAN -> EnumSet.of(Kind.BOOLEAN);
      case NULL -> EnumSet.of(Kind.NULL);
      case ARRAY -> EnumSet.of(Kind.ARRAY);
      case OBJECT -> EnumSet.of(Kind.OBJECT);
    };
  }

  private record Arguments(Scope scope, Problems problems) implements Argument.Cases<Shape> {
    @Override
    public Shape text(Argument.Text text) {
      return Shape.text();
    }

    @Override
    public Shape number(Argument.Number number) {
      return Shape.number(number.value());
    }

    @Override
    public Shape truth(Argument.Truth truth) {
      return Shape.bool(truth.value());
    }

    @Override
    public Shape nothing(Argument.Null nothing) {
      return Shape.ofNull();
    }

    @Override
    public Shape path(Argument.Selected selected) {
      return PathShapes.required(selected.path(), scope, problems);
    }

    @Override
    public Shape call(Argument.Nested nested) {
      return IntrinsicShapes.of(nested.call(), scope, problems);
    }
  }
}
