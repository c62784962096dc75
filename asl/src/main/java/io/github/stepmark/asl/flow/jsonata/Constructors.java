package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Expression;
import io.github.stepmark.asl.jsonata.Pair;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.SomeCases;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Evaluates what makes arrays and objects. */
record Constructors(Evaluator at) {

  /** What is undefined is left out, and the elements of arrays are put in one by one. */
  Value array(ArrayConstructor array) {
    List<Shape> leading = new ArrayList<>();
    Shape rest = Shape.nothing();
    Lists lists = Lists.PLAIN;
    for (Expression item : array.items()) {
      Value value = at.value(item);
      at.escape(value);
      lists = lists.or(value.lists());
      if (value.presence() == Presence.NEVER) {
        continue;
      }
      ArrayShape put =
          isKeptWhole(item)
              ? new ArrayShape(List.of(value.shape()), Shape.nothing())
              : spread(value.shape());
      boolean certain = value.presence() == Presence.ALWAYS && rest.isNothing();
      if (certain) {
        leading.addAll(put.leading());
        rest = put.rest();
      } else {
        rest = rest.or(put.element());
      }
    }
    ArrayShape made = new ArrayShape(leading, rest);
    return Value.of(Shape.array(made)).with(isOfScalars(made) ? Lists.PLAIN : lists);
  }

  /** Whether the array itself, which is made here, is the only one in it. */
  private static boolean isOfScalars(ArrayShape array) {
    Shape element = array.element();
    return !element.mayBe(Kind.ARRAY) && !element.mayBe(Kind.OBJECT);
  }

  /** What a value adds to an array. */
  static ArrayShape spread(Shape shape) {
    ArrayShape arrays = shape.arrays();
    if (shape.isAnything() || arrays == null) {
      return shape.isAnything()
          ? new ArrayShape(List.of(), shape)
          : new ArrayShape(List.of(shape), Shape.nothing());
    }
    return shape.isOnly(Kind.ARRAY) ? arrays : new ArrayShape(List.of(), Sequences.elements(shape));
  }

  /** An array that is written in an array becomes an element. */
  private static boolean isKeptWhole(Expression item) {
    return item.match(
        new SomeCases<Boolean>() {
          @Override
          public Boolean array(ArrayConstructor array) {
            return true;
          }

          @Override
          public Boolean path(Path path) {
            Expression first = PathForm.expression(path.steps().get(0));
            return path.steps().size() == 1 && first != null && PathForm.isArray(first);
          }

          @Override
          public Boolean otherwise(Expression other) {
            return false;
          }
        });
  }

  Value object(ObjectConstructor object) {
    Value context = at.env().context();
    Evaluator inside =
        Sequences.mayBeList(context.shape()) ? at.in(at.env().at(grouped(context))) : at;
    return object(object.members(), inside);
  }

  /** <code>path{key: value}</code>, for what the path gives. */
  Value group(Grouping grouping, Value items) {
    Value grouped = grouped(items);
    if (items.shape().isNothing()) {
      return Value.of(Shape.object());
    }
    Value made = object(grouping.pairs(), at.in(at.env().at(grouped)));
    Shape all =
        Shape.either(made.shape().objects().stream().map(Constructors::withoutPresence).toList());
    return made.with(all);
  }

  /** The values with the same key are looked at together; there may be none at all. */
  private static Value grouped(Value items) {
    Shape element = Sequences.elements(items.shape());
    return new Value(
        new Member(Sequences.collapsed(element), Presence.UNKNOWN, null), Lists.BUILT, null, null);
  }

  private static Shape withoutPresence(ObjectShape object) {
    Map<String, Member> members = new LinkedHashMap<>();
    object.members().forEach((name, member) -> members.put(name, member.with(Presence.UNKNOWN)));
    return Shape.object(ObjectShape.of(members, object.rest()));
  }

  /** What is never there has been told: what comes of it is looked at all the same. */
  private static Value toldOf(Value value, Evaluator at) {
    boolean told = value.presence() == Presence.NEVER && value.gap() != null;
    return told && at.mode() == Mode.STRICT ? Value.UNKNOWN : value;
  }

  private static Value object(List<Pair> pairs, Evaluator at) {
    Map<String, Member> members = new LinkedHashMap<>();
    Shape rest = Shape.nothing();
    Lists lists = Lists.PLAIN;
    for (Pair pair : pairs) {
      Value key = at.value(pair.key());
      Value value = toldOf(at.value(pair.value()), at);
      at.escape(value);
      lists = lists.or(value.lists());
      if (value.presence() == Presence.NEVER || key.presence() == Presence.NEVER) {
        continue;
      }
      Member member = value.member().with(value.presence().then(key.presence()));
      TextShape names = key.shape().isAnything() ? null : key.shape().texts();
      if (names == null || names.constants() == null) {
        rest = rest.or(member.shape());
      } else if (names.constants().size() == 1) {
        members.merge(
            names.constants().iterator().next(),
            member,
            (one, other) -> one.merge(other, Merge.ALTERNATIVES));
      } else {
        Member perhaps = member.with(member.presence().then(Presence.UNKNOWN));
        names
            .constants()
            .forEach(
                name ->
                    members.merge(
                        name, perhaps, (one, other) -> one.merge(other, Merge.ALTERNATIVES)));
      }
    }
    return Value.of(Shape.object(ObjectShape.of(members, rest))).with(lists);
  }
}
