package io.github.stepmark.asl.flow.jsonpath;

import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.path.JsonPath;
import io.github.stepmark.asl.path.PathStep;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts a result into a state's input, where a {@code ResultPath} wants it. */
public final class Placement {

  private Placement() {}

  /**
   * {@code input} with {@code result} at {@code path}, a reference path into it. Objects on the way
   * that are missing are made; what is no object there makes the state fail, which is reported.
   */
  public static Shape put(Shape input, JsonPath path, Shape result, Problems problems) {
    List<String> names = names(path);
    if (names == null) {
      return Shape.anything(); // an element of an array
    }
    return put(input, path, 0, names, result, problems);
  }

  private static Shape put(
      Shape input, JsonPath path, int depth, List<String> names, Shape result, Problems problems) {
    if (depth == names.size()) {
      return result;
    }
    Shape objects = input.only(Kind.OBJECT);
    if (objects.isNothing() && !input.isNothing()) {
      problems.add(
          Rule.WRONG_SHAPE,
          path.steps().get(depth).range(),
          "A result cannot be put there: %s is %s"
              .formatted(prefix(path, depth), input.toString(80)),
          "Put it into an object, or write $ to make it the output.");
      return Shape.anything();
    }
    String name = names.get(depth);
    return Reading.objects(
        objects,
        object -> {
          Member there = object.member(name);
          Shape inner =
              depth + 1 == names.size()
                  ? result
                  : put(container(there), path, depth + 1, names, result, problems);
          return Shape.object(object.with(name, Member.of(inner)));
        });
  }

  /** What is put into: an object is made where none is. */
  private static Shape container(Member there) {
    return switch (there.presence()) {
      case ALWAYS -> there.shape();
      case NEVER -> Shape.object(ObjectShape.EMPTY);
      case UNKNOWN, PERHAPS, ON_SOME_PATHS -> there.shape().or(Shape.object(ObjectShape.EMPTY));
    };
  }

  private static String prefix(JsonPath path, int steps) {
    StringBuilder prefix = new StringBuilder(path.root().toString());
    path.steps().subList(0, steps).forEach(prefix::append);
    return prefix.toString();
  }

  /** The names that a path goes by; {@code null} where it goes by anything else. */
  static @Nullable List<String> names(JsonPath path) {
    List<String> names = new ArrayList<>();
    for (PathStep step : path.steps()) {
      NodeName name = NodeName.of(step);
      if (name == null || name.member() == null) {
        return null;
      }
      names.add(name.member());
    }
    return names;
  }
}
