package io.github.stepmark.asl.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Objects. Immutable. */
public final class ObjectShape {

  /** With more members nothing is known of any. */
  public static final int MOST_MEMBERS = 1_000;

  /** An object of which nothing else is known. */
  public static final ObjectShape ANY = new ObjectShape(Map.of(), Member.UNKNOWN);

  /** An object without members. */
  public static final ObjectShape EMPTY = new ObjectShape(Map.of(), Member.NEVER);

  private final Map<String, Member> members;
  private final Member other;
  private final List<String> tags;
  private final int hash;

  private ObjectShape(Map<String, Member> members, Member other) {
    this.members = members;
    this.other = other;
    this.tags = tags(members);
    this.hash = 31 * members.hashCode() + other.hashCode();
  }

  /**
   * Objects with those members.
   *
   * @param members by name; those that are never there are left out
   * @param rest what other members are, if there are any: {@link Shape#nothing()} where there are
   *     none, {@link Shape#anything()} where nothing is known of them
   */
  public static ObjectShape of(Map<String, Member> members, Shape rest) {
    return of(members, other(rest, Presence.UNKNOWN));
  }

  private static ObjectShape of(Map<String, Member> members, Member other) {
    Map<String, Member> own = ofSize(members.size());
    for (Map.Entry<String, Member> entry : members.entrySet()) {
      put(own, entry.getKey(), entry.getValue(), other);
    }
    return made(own, other);
  }

  private static ObjectShape made(Map<String, Member> members, Member other) {
    return members.size() > MOST_MEMBERS
        ? ANY
        : new ObjectShape(Collections.unmodifiableMap(members), other);
  }

  /** Large maps are made often here: one that has to grow is filled twice. */
  private static Map<String, Member> ofSize(int members) {
    return new LinkedHashMap<>(members * 4 / 3 + 1);
  }

  private static void put(Map<String, Member> members, String name, Member member, Member other) {
    if (says(member, other)) {
      members.put(name, member);
    }
  }

  /** What may be any of {@code alternatives}, of which there is one at least. */
  public static ObjectShape either(List<ObjectShape> alternatives) {
    return Merging.one(alternatives, Merge.ALTERNATIVES);
  }

  private static Member other(Shape rest, Presence presence) {
    return rest.isNothing() ? Member.NEVER : new Member(rest, presence, null);
  }

  /** Whether a member says more than that there may be others. */
  private static boolean says(Member member, Member other) {
    return member.presence() == Presence.NEVER
        ? other.presence() != Presence.NEVER
        : !(other.shape().isAnything() && member.equals(other));
  }

  /** The members that something is known of, by name. */
  public Map<String, Member> members() {
    return members;
  }

  /** What other members are. */
  public Shape rest() {
    return other.shape();
  }

  /** The same with other shapes. */
  ObjectShape withMembers(Map<String, Member> members, Shape rest) {
    return of(members, other(rest, other.presence()));
  }

  /** Whether there may be members that are not known. */
  public boolean isOpen() {
    return !rest().isNothing();
  }

  /** What is known of the member {@code name}. */
  public Member member(String name) {
    return members.getOrDefault(name, other);
  }

  /** The same with {@code member} as the member {@code name}. */
  public ObjectShape with(String name, Member member) {
    if (member.equals(members.get(name))) {
      return this;
    }
    Map<String, Member> changed = new LinkedHashMap<>(members);
    changed.put(name, member);
    return of(changed, other);
  }

  /** Whether a value of one can never be a value of the other: they differ in a constant. */
  public boolean differsInTag(ObjectShape other) {
    for (String tag : tags) {
      if (other.tags.contains(tag) && member(tag).shape().isApartFrom(other.member(tag).shape())) {
        return true;
      }
    }
    return false;
  }

  /** Whether they have the same members, of which one differs at most: then they are one. */
  boolean differsInOneMember(ObjectShape other) {
    if (members.size() != other.members.size() || !this.other.equals(other.other)) {
      return false;
    }
    int different = 0;
    for (Map.Entry<String, Member> entry : members.entrySet()) {
      Member theirs = other.members.get(entry.getKey());
      if (theirs == null || entry.getValue().presence() != theirs.presence()) {
        return false;
      }
      if (!entry.getValue().equals(theirs) && ++different > 1) {
        return false;
      }
    }
    return true;
  }

  ObjectShape merge(ObjectShape other, Merge merge) {
    if (equals(other)) {
      return this;
    }
    // Of two ways, what nobody has named is missing on the one where all members are known.
    Member rest = this.other.merge(other.other, merge);
    Map<String, Member> both = ofSize(Math.max(members.size(), other.members.size()));
    for (Map.Entry<String, Member> entry : members.entrySet()) {
      String name = entry.getKey();
      put(both, name, entry.getValue().merge(other.member(name), merge), rest);
    }
    for (Map.Entry<String, Member> entry : other.members.entrySet()) {
      String name = entry.getKey();
      if (!members.containsKey(name)) {
        put(both, name, this.other.merge(entry.getValue(), merge), rest);
      }
    }
    return made(both, rest);
  }

  private static List<String> tags(Map<String, Member> members) {
    List<String> tags = new ArrayList<>();
    members.forEach(
        (name, member) -> {
          if (member.presence() == Presence.ALWAYS && member.shape().isConstant()) {
            tags.add(name);
          }
        });
    return List.copyOf(tags);
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || object instanceof ObjectShape that
            && hash == that.hash
            && members.equals(that.members)
            && other.equals(that.other);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return Shape.object(this).toString();
  }

  /** Objects with members put in one by one. */
  public static final class Builder {
    private final Map<String, Member> members = new LinkedHashMap<>();
    private Shape rest = Shape.nothing();

    /** A member. */
    public Builder member(String name, Member member) {
      members.put(Objects.requireNonNull(name, "name"), member);
      return this;
    }

    /** A member that is always there. */
    public Builder member(String name, Shape shape) {
      return member(name, Member.of(shape));
    }

    /** What other members are, if there may be any. */
    public Builder rest(Shape rest) {
      this.rest = rest;
      return this;
    }

    /** The shape. */
    public Shape build() {
      return Shape.object(of(members, rest));
    }
  }

  /** Begins to describe an object without members. */
  public static Builder builder() {
    return new Builder();
  }
}
