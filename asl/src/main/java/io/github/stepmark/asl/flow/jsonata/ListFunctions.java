package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.Merge;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Functions of arrays and objects. */
record ListFunctions(Arguments given) {

  Value of(BuiltIn function) {
    Value first = given.get(0);
    Shape element = Sequences.elements(first.shape());
    return switch (function) {
      case KEYS -> keys(first);
      case LOOKUP -> lookup(first);
      case APPEND -> append(first, given.get(1));
      case MERGE -> merge(first);
      case REVERSE, SHUFFLE -> listed(given.result(ordered(first.shape(), element)));
      case DISTINCT -> distinct(first);
      case ZIP -> zip();
      case PARTITION -> listed(given.perhaps(Shape.arrayOf(Shape.arrayOf(element))));
      case RANGE -> given.perhaps(Sequences.collapsed(Shape.number()));
      default -> given.result(first.shape()).with(first.lists());
    };
  }

  private Value listed(Value value) {
    return value.with(given.get(0).lists().or(value.lists()));
  }

  /** An array of the same elements in another order. */
  static Shape ordered(Shape shape, Shape element) {
    ArrayShape arrays = shape.arrays();
    boolean tuple = shape.isOnly(Kind.ARRAY) && arrays != null && arrays.isTuple();
    if (tuple) {
      return Shape.tuple(arrays.leading().stream().map(each -> element).toList());
    }
    return Shape.arrayOf(element);
  }

  private Value keys(Value value) {
    Shape objects = Sequences.flat(value.shape());
    Set<String> names = new LinkedHashSet<>();
    boolean closed = !objects.isAnything();
    boolean some = !Sequences.mayBeList(value.shape()) && objects.isOnly(Kind.OBJECT);
    for (ObjectShape object : objects.objects()) {
      closed &= !object.isOpen();
      names.addAll(object.members().keySet());
      some &=
          object.members().values().stream()
              .anyMatch(member -> member.presence() == Presence.ALWAYS);
    }
    Shape shape = Sequences.collapsed(closed ? Shape.texts(names) : Shape.text());
    Value keys = given.result(shape).with(Lists.SEQUENCE);
    return some ? keys : keys.perhaps();
  }

  private Value lookup(Value value) {
    Member found =
        Tables.constants(given.get(1).shape()).stream()
            .map(name -> Lookup.member(value.shape(), name))
            .reduce((one, other) -> one.merge(other, Merge.ALTERNATIVES))
            .orElse(null);
    if (found == null) {
      return Value.UNKNOWN;
    }
    Presence presence = found.presence() == Presence.ALWAYS ? Presence.ALWAYS : Presence.UNKNOWN;
    return value.then(
        new Value(found.with(presence), value.lists().or(Lists.SEQUENCE), null, null));
  }

  private static Value append(Value first, Value second) {
    if (first.presence() == Presence.NEVER) {
      return second;
    }
    if (second.presence() == Presence.NEVER) {
      return first;
    }
    ArrayShape before = Constructors.spread(first.shape());
    ArrayShape after = Constructors.spread(second.shape());
    List<Shape> leading = new ArrayList<>(before.leading());
    if (before.isTuple()) {
      leading.addAll(after.leading());
    }
    Shape rest = before.isTuple() ? after.rest() : before.rest().or(after.element());
    Value both =
        Value.of(Shape.array(new ArrayShape(leading, rest))).with(first.lists().or(second.lists()));
    Value all = both;
    if (second.presence() != Presence.ALWAYS) {
      all = all.or(there(first));
    }
    if (first.presence() != Presence.ALWAYS) {
      all = all.or(there(second));
    }
    boolean certain = first.presence() == Presence.ALWAYS || second.presence() == Presence.ALWAYS;
    return certain ? all : all.perhaps();
  }

  private static Value there(Value value) {
    return value.with(value.member().with(Presence.ALWAYS));
  }

  private Value merge(Value value) {
    Shape shape = value.shape();
    ArrayShape arrays = shape.arrays();
    boolean tuple = shape.isOnly(Kind.ARRAY) && arrays != null && arrays.isTuple();
    Shape merged = Shape.object(ObjectShape.EMPTY);
    if (tuple) {
      for (Shape each : arrays.leading()) {
        merged = Merged.over(merged, each);
      }
    } else {
      merged = Merged.any(Sequences.elements(shape));
    }
    return listed(given.result(merged));
  }

  private Value distinct(Value value) {
    Shape shape = value.shape();
    if (shape.isAnything() || !Sequences.mayBeList(shape)) {
      return value;
    }
    Shape element = Sequences.elements(shape.only(Kind.ARRAY));
    Shape arrays = Shape.arrayOf(element);
    Shape all = value.lists() == Lists.PLAIN ? arrays : arrays.or(element);
    return value.with(shape.without(Kind.ARRAY).or(all));
  }

  private Value zip() {
    Shape element =
        Shape.either(given.all().stream().map(each -> Sequences.elements(each.shape())).toList());
    return Value.of(Shape.arrayOf(Shape.arrayOf(element))).with(Lists.BUILT).perhaps();
  }
}
