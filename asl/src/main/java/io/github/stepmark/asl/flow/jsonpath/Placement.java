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

  private static final int SHOWN = 80;

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
    Shape others = input.isAnything() ? Shape.nothing() : input.without(Kind.OBJECT);
    if (!others.isNothing()) {
      boolean always = objects.isNothing();
      problems.add(
          always ? Rule.WRONG_SHAPE : Rule.PERHAPS_WRONG_SHAPE,
          path.steps().get(depth).range(),
          "A result cannot be put there: %s %s %s"
              .formatted(prefix(path, depth), always ? "is" : "may be", others.toString(SHOWN)),
          "Put it into an object, or write $ to make it the output.");
      if (always) {
        objects = Shape.object(ObjectShape.EMPTY); // in a loop, anything would hide the problem
      }
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
