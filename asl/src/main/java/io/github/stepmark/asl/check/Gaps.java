package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Pointer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The places of a definition whose values could not be read. Nothing may be found wrong because of
 * what is missing there.
 */
final class Gaps {

  static final Gaps NONE = new Gaps(Set.of());

  private final Set<String> lost;
  private final Set<String> around = new HashSet<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  /**
   * @param lost JSON pointers
   */
  Gaps(Set<String> lost) {
    this.lost = lost;
    for (String pointer : lost) {
      int last = pointer.lastIndexOf('/');
      if (last >= 0) {
        members
            .computeIfAbsent(pointer.substring(0, last), parent -> new LinkedHashSet<>())
            .add(Pointer.unescape(pointer.substring(last + 1)));
      }
      for (int end = last; end >= 0; end = pointer.lastIndexOf('/', end - 1)) {
        around.add(pointer.substring(0, end));
      }
    }
  }

  /** Whether all could be read. */
  boolean isEmpty() {
    return lost.isEmpty();
  }

  /** Whether what stands at {@code pointer} is lost, by itself or with something that it is in. */
  boolean cover(String pointer) {
    String at = pointer;
    while (!lost.contains(at)) {
      int last = at.lastIndexOf('/');
      if (last < 0) {
        return false;
      }
      at = at.substring(0, last);
    }
    return true;
  }

  /** Whether something that stands in {@code pointer} is lost, or it is itself. */
  boolean touch(String pointer) {
    return around.contains(pointer) || lost.contains(pointer);
  }

  /** The names of the lost members of the object at {@code pointer}. */
  Set<String> membersOf(String pointer) {
    return members.getOrDefault(pointer, Set.of());
  }
}
