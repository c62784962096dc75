package io.github.stepmark.asl.flow;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.flow.jsonata.JsonataShapes;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a JSONata state. */
record JsonataFields(Step step) {

  private static final int LONGEST_WRITTEN = 60;

  /** What a field sees that is read before there is a result. */
  Scope scope() {
    return Scope.of(step.entered(), step.context());
  }

  /** What the field at {@code at} gives; {@code otherwise} where it is not written. */
  Shape value(String at, @Nullable JsonValue field, Scope scope, Shape otherwise) {
    return field == null
        ? otherwise
        : JsonataShapes.template(field.toNode(), scope, step.place().at(at), step.problems());
  }

  /** The variables that the {@code Assign} at {@code at} sets. */
  Map<String, Member> assigned(String at, @Nullable JsonValue assign, Scope scope) {
    Map<String, Member> assigned = new LinkedHashMap<>();
    for (ObjectShape object : value(at, assign, scope, Shape.nothing()).objects()) {
      assigned.putAll(object.members());
    }
    return assigned;
  }

  /** Holds the value of a field that may be an expression to the types that the field takes. */
  Shape value(String at, @Nullable ValueOrPath<?> value, Set<Kind> taken) {
    return value == null ? Shape.nothing() : value.match(new Value(at, taken));
  }

  /** An expression as a message names it. */
  static String written(String field) {
    String bare = Delimited.is(field) ? Delimited.inner(field).strip() : field;
    return bare.length() > LONGEST_WRITTEN || bare.contains("\n") ? "this" : bare;
  }

  private final class Value implements ValueOrPath.Cases<Object, Shape> {
    private final String at;
    private final Set<Kind> taken;

    private Value(String at, Set<Kind> taken) {
      this.at = at;
      this.taken = taken;
    }

    @Override
    public Shape literal(Object given) {
      return given instanceof JsonValue json
          ? value(at, json, scope(), Shape.anything())
          : Shape.anything();
    }

    @Override
    public Shape atPath(String path) {
      return Shape.anything();
    }

    @Override
    public Shape jsonata(String expression) {
      JsonValue field = JsonValue.of(TextNode.valueOf(expression));
      Shape found = value(at, field, scope(), Shape.anything());
      new Fit(at, taken).report(found, written(expression), null, step.at(at));
      return found;
    }
  }
}
