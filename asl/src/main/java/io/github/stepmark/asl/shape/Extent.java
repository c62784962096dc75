package io.github.stepmark.asl.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How large a shape is.
 *
 * @param depth how many levels it has
 * @param size how many parts, those of its parts included
 */
record Extent(int depth, int size) {

  static Extent of(
      @Nullable TextShape texts, @Nullable ArrayShape arrays, List<ObjectShape> objects) {
    int depth = 0;
    long size = 1;
    Shape held = texts == null ? null : texts.held();
    if (held != null) {
      depth = 1 + held.depth();
      size += held.size();
    }
    if (arrays != null) {
      for (Shape leading : arrays.leading()) {
        depth = Math.max(depth, 1 + leading.depth());
        size += leading.size();
      }
      depth = Math.max(depth, 1 + arrays.rest().depth());
      size += arrays.rest().size();
    }
    for (ObjectShape object : objects) {
      depth = Math.max(depth, object.depth());
      size += object.size();
    }
    return new Extent(depth, (int) Math.min(size, Integer.MAX_VALUE));
  }
}
