package io.github.stepmark.processor.flow;

import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.processor.model.Structure.Test;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How the outputs of a machine's ends are told from each other by what they are in JSON. */
final class Ends {

  private Ends() {}

  /**
   * For each of {@code outputs} the tests that its JSON passes, and that of each later one does
   * not; empty where some cannot be told apart.
   */
  static Optional<List<List<Test>>> tests(List<Shape> outputs) {
    List<ObjectShape> objects = new ArrayList<>();
    for (Shape output : outputs) {
      if (!output.isOnly(Kind.OBJECT)) {
        return Optional.empty();
      }
      objects.add(ObjectShape.either(output.objects()));
    }
    List<List<Test>> tests = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Set<Test> passed = new LinkedHashSet<>();
      for (ObjectShape later : objects.subList(i + 1, objects.size())) {
        Test test = test(objects.get(i), later);
        if (test == null) {
          return Optional.empty();
        }
        passed.add(test);
      }
      tests.add(List.copyOf(passed));
    }
    return Optional.of(tests);
  }

  /** What tells the one from the other; a constant, if one does, else that a member is there. */
  private static @Nullable Test test(ObjectShape one, ObjectShape other) {
    Test presence = null;
    Set<String> names = new LinkedHashSet<>(one.members().keySet());
    names.addAll(other.members().keySet());
    for (String name : names) {
      Member mine = one.member(name);
      Member theirs = other.member(name);
      Set<String> texts = texts(mine);
      if (texts != null && texts(theirs) != null && mine.shape().isApartFrom(theirs.shape())) {
        return new Test(name, true, List.copyOf(new TreeSet<>(texts)));
      }
      if (presence == null && isThere(mine) && isMissing(theirs)) {
        presence = new Test(name, true, List.of());
      } else if (presence == null && isMissing(mine) && isThere(theirs)) {
        presence = new Test(name, false, List.of());
      }
    }
    return presence;
  }

  private static boolean isThere(Member member) {
    return member.presence() == Presence.ALWAYS;
  }

  private static boolean isMissing(Member member) {
    return member.presence() == Presence.NEVER;
  }

  /** The texts of which it is one for sure; {@code null} where they are not known. */
  private static @Nullable Set<String> texts(Member member) {
    return isThere(member) && member.shape().isOnly(Kind.STRING)
        ? member.shape().texts().constants()
        : null;
  }
}
