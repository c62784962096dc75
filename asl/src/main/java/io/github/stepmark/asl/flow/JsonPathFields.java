package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.flow.jsonpath.IntrinsicShapes;
import io.github.stepmark.asl.flow.jsonpath.PathShapes;
import io.github.stepmark.asl.flow.jsonpath.Placement;
import io.github.stepmark.asl.flow.jsonpath.TemplateShapes;
import io.github.stepmark.asl.flow.scope.Fit;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Scope;
import io.github.stepmark.asl.intrinsic.IntrinsicCall;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a JSONPath state (specification, "Input and Output Processing"). */
record JsonPathFields(Step step) {

  private Shape raw() {
    return step.entered().input();
  }

  private Scope scope(Shape input) {
    return Scope.of(step.entered(), step.context()).withInput(input);
  }

  /** What the state works on: its input through {@code InputPath}. */
  Shape input(InputOutput fields) {
    return select("InputPath", fields.inputPath(), raw());
  }

  /** What the state's work is given: {@link #input} through {@code Parameters}. */
  Shape parameters(InputOutput fields) {
    Shape input = input(fields);
    return fields.parameters() == null
        ? input
        : fill("Parameters", fields.parameters(), input, step.context());
  }

  /** The state's output from the {@code result} of its work. */
  Shape output(InputOutput fields, Shape result) {
    Shape selected =
        fields.resultSelector() == null
            ? result
            : fill("ResultSelector", fields.resultSelector(), result, step.context());
    return leave(fields, put("ResultPath", fields.resultPath(), selected));
  }

  /** What goes on to the next state: {@code data} through {@code OutputPath}. */
  Shape leave(InputOutput fields, Shape data) {
    return select("OutputPath", fields.outputPath(), data);
  }

  /** The state's raw input with {@code result} where the {@code ResultPath} at {@code at} wants. */
  Shape put(String at, @Nullable NullablePath resultPath, Shape result) {
    if (resultPath == null) {
      return result;
    }
    String text = resultPath.text();
    JsonPath path = text == null ? null : JsonPath.parse(text).tree().orElse(null);
    if (path == null) {
      return text == null ? raw() : Shape.anything();
    }
    return Placement.put(raw(), path, result, step.at(at));
  }

  /** The variables that the {@code Assign} at {@code at} sets, {@code $} being {@code result}. */
  Map<String, Member> assigned(String at, @Nullable JsonValue assign, Shape result) {
    Map<String, Member> assigned = new LinkedHashMap<>();
    if (assign != null) {
      for (ObjectShape object : fill(at, assign, result, step.context()).objects()) {
        assigned.putAll(object.members());
      }
    }
    return assigned;
  }

  /** What the template at {@code at} gives. */
  Shape fill(String at, JsonValue template, Shape input, Shape context) {
    Scope scope = Scope.of(step.entered(), context).withInput(input);
    return TemplateShapes.of(template, scope, step.place().at(at), step.problems());
  }

  /** What a path that stands in the field {@code at} finds. */
  Shape select(String at, String path, Shape root) {
    return JsonPath.parse(path)
        .tree()
        .map(tree -> PathShapes.required(tree, scope(root), step.at(at)))
        .orElse(Shape.anything());
  }

  private Shape select(String at, @Nullable NullablePath path, Shape root) {
    if (path == null) {
      return root;
    }
    String text = path.text();
    return text == null ? Shape.object(ObjectShape.EMPTY) : select(at, text, root);
  }

  /** Holds the value of a field that may be given by path to the type that the field takes. */
  void value(String at, @Nullable ValueOrPath<?> value, Kind taken, Shape root) {
    if (value == null) {
      return;
    }
    value.match(
        new ValueOrPath.Cases<Object, @Nullable Void>() {
          @Override
          public @Nullable Void literal(Object given) {
            return null;
          }

          @Override
          public @Nullable Void atPath(String path) {
            Problems problems = step.at(at + "Path");
            Shape found =
                path.startsWith("$")
                    ? select(at + "Path", path, root)
                    : IntrinsicCall.parse(path)
                        .tree()
                        .map(call -> IntrinsicShapes.of(call, scope(root), problems))
                        .orElse(Shape.anything());
            // AWS takes a number that is written as a string, too, and fails with other strings.
            new Fit(at + "Path", EnumSet.of(taken, Kind.STRING))
                .report(found, path, null, problems);
            if (taken == Kind.NUMBER) {
              NumberAsText.check(found, at + "Path", path, problems);
            }
            return null;
          }

          @Override
          public @Nullable Void jsonata(String expression) {
            return null;
          }
        });
  }
}
