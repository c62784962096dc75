package io.github.stepmark.asl.shape;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a value, as a step of a path names it.
 *
 * @param member the name of a member of an object; {@code null} for an element of an array
 * @param element the index of the element, counted from the end where it is negative
 */
public record Part(@Nullable String member, int element) {

  /** A member of an object. */
  public static Part member(String name) {
    return new Part(name, 0);
  }

  /** An element of an array. */
  public static Part element(int index) {
    return new Part(null, index);
  }

  /** Members of members, from the outermost on. */
  public static List<Part> members(List<String> names) {
    return names.stream().map(Part::member).toList();
  }
}
