package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.ArrayShape;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * An array of which a text takes one element: what that lacks another may have, such as the result
 * of another branch.
 *
 * @param of the text of the array
 */
public record Elements(String of, ArrayShape arrays) {

  /** The one element that has a member {@code name}, and that, as they are written. */
  Optional<String> having(String name) {
    List<Shape> leading = arrays.leading();
    List<Integer> having =
        IntStream.range(0, leading.size()).filter(i -> has(leading.get(i), name)).boxed().toList();
    return having.size() == 1
        ? Optional.of(of + "[" + having.get(0) + "]." + name)
        : Optional.empty();
  }

  private static boolean has(Shape element, String name) {
    return element.isOnly(Kind.OBJECT)
        && element.objects().stream()
            .allMatch(object -> object.member(name).presence() == Presence.ALWAYS);
  }
}
