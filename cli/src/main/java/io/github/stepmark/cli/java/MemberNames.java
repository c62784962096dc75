package io.github.stepmark.cli.java;

import io.github.stepmark.asl.Naming;
import java.util.Collection;

/**
 * Java's names for the members of JSON objects.
 *
 * @param style how members are called after Java's names
 */
record MemberNames(Naming style) {

  /**
   * The names by the style by which the fewest members have to be named; another one than JSON's
   * own is not worth while for one member.
   *
   * @param tokens those that have to be said by the style, since no annotation can name them
   */
  static MemberNames of(Collection<String> members, Collection<String> tokens) {
    MemberNames best = new MemberNames(Naming.AS_WRITTEN);
    for (Naming style : Naming.values()) {
      MemberNames names = new MemberNames(style);
      if (names.score(members, tokens) > best.score(members, tokens) + 1) {
        best = names;
      }
    }
    return best;
  }

  private long score(Collection<String> members, Collection<String> tokens) {
    return members.stream().filter(this::isSaid).count()
        + 2 * tokens.stream().filter(this::isSaid).count();
  }

  /** Whether the style makes a member's name of its name in Java. */
  boolean isSaid(String member) {
    return style.of(JavaNames.methodName(member)).equals(member);
  }

  /** What stands before a parameter or a component for a member; empty for nothing. */
  String binding(String member, String name) {
    return style.of(name).equals(member) ? "" : "@Field(" + JavaText.literal(member) + ") ";
  }
}
