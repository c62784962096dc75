package io.github.stepmark.asl.shape;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Objects. Immutable. */
public final class ObjectShape {

  /** With more members nothing is known of any. */
  public static final int MOST_MEMBERS = 1_000;

  /** An object of which nothing else is known. */
  public static final ObjectShape ANY = new ObjectShape(Names.NONE, new Member[0], Member.UNKNOWN);

  /** An object without members. */
  public static final ObjectShape EMPTY = new ObjectShape(Names.NONE, new Member[0], Member.NEVER);

  private final Names names;
  private final Member[] members;
  private final Member other;
  private final int depth;
  private final int size;
  private final int hash;

  /**
   * @param members at the places of their names
   * @param other what is known of each other name
   */
  private ObjectShape(Names names, Member[] members, Member other) {
    this.names = names;
    this.members = members;
    this.other = other;
    int deepest = other.shape().depth();
    long parts = other.shape().size();
    int hashes = 0;
    for (int i = 0; i < members.length; i++) {
      Shape shape = members[i].shape();
      deepest = Math.max(deepest, shape.depth());
      parts += shape.size();
      hashes += names.at(i).hashCode() ^ members[i].hashCode(); // in whichever order they stand
    }
    this.depth = 1 + deepest;
    this.size = (int) Math.min(parts, Integer.MAX_VALUE);
    this.hash = 31 * hashes + other.hashCode();
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
    return made(Names.of(members.keySet()), members.values().toArray(new Member[0]), other);
  }

  /** Those of {@code members} that say something. */
  private static ObjectShape made(Names names, Member[] members, Member other) {
    int telling = 0;
    for (Member member : members) {
      telling += says(member, other) ? 1 : 0;
    }
    if (telling > MOST_MEMBERS) {
      return ANY;
    }
    if (telling == members.length) {
      return new ObjectShape(names, members, other);
    }
    int[] places =
        IntStream.range(0, members.length).filter(i -> says(members[i], other)).toArray();
    Member[] left = IntStream.of(places).mapToObj(i -> members[i]).toArray(Member[]::new);
    return new ObjectShape(names.only(places), left, other);
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
    return new NamedMembers(names, members);
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
    int place = names.place(name);
    return place < 0 ? other : members[place];
  }

  /** The same with {@code member} as the member {@code name}. */
  public ObjectShape with(String name, Member member) {
    int place = names.place(name);
    if (place >= 0 && members[place].equals(member)) {
      return this;
    }
    Names all = place < 0 ? names.and(name) : names;
    Member[] changed = Arrays.copyOf(members, all.size());
    changed[place < 0 ? members.length : place] = member;
    return made(all, changed, other);
  }

  /** Whether a value of one can never be a value of the other: they differ in a constant. */
  public boolean differsInTag(ObjectShape other) {
    return anyDifferent(
        other,
        (mine, theirs) -> isTag(mine) && isTag(theirs) && mine.shape().isApartFrom(theirs.shape()));
  }

  /** Whether each always has a member that the other never has. */
  boolean excludes(ObjectShape other) {
    return anyDifferent(other, ObjectShape::isAlone)
        && other.anyDifferent(this, ObjectShape::isAlone);
  }

  private static boolean isAlone(Member mine, Member theirs) {
    return mine.presence() == Presence.ALWAYS && theirs.presence() == Presence.NEVER;
  }

  private static boolean isTag(Member member) {
    return member.presence() == Presence.ALWAYS && member.shape().isConstant();
  }

  /** Whether they have the same members, of which one differs at most: then they are one. */
  boolean differsInOneMember(ObjectShape other) {
    return members.length == other.members.length
        && this.other.equals(other.other)
        && names.haveAll(other.names)
        && !anyDifferent(other, (mine, theirs) -> mine.presence() != theirs.presence())
        && !anyDifferent(other, new Second());
  }

  /** Holds of the second pair of members that are not equal. */
  private static final class Second implements BiPredicate<Member, Member> {
    private boolean one;

    @Override
    public boolean test(Member mine, Member theirs) {
      boolean before = one;
      one = before || !mine.equals(theirs);
      return before && !mine.equals(theirs);
    }
  }

  /**
   * Whether {@code test} holds of what is known here and in {@code other} of some name that is in
   * one of them. It is not asked where that is one and the same.
   */
  public boolean anyDifferent(ObjectShape other, BiPredicate<Member, Member> test) {
    boolean same = names.areThoseOf(other.names);
    for (int i = 0; i < members.length; i++) {
      Member theirs = same ? other.members[i] : other.member(names.at(i));
      if (members[i] != theirs && test.test(members[i], theirs)) {
        return true;
      }
    }
    for (int i = 0; i < other.members.length && !same; i++) {
      if (names.place(other.names.at(i)) < 0 && test.test(this.other, other.members[i])) {
        return true;
      }
    }
    return false;
  }

  ObjectShape merge(ObjectShape other, Merge merge) {
    if (equals(other)) {
      return this;
    }
    // Of two ways, what nobody has named is missing on the one where all members are known.
    Member rest = this.other.merge(other.other, merge);
    return both(other, rest, (mine, theirs) -> mine.merge(theirs, merge));
  }

  /**
   * Objects with the members of both, each made of what is known of it in either.
   *
   * @param rest what other members are, as in {@link #of}
   */
  public ObjectShape both(ObjectShape other, Shape rest, BinaryOperator<Member> member) {
    return both(other, other(rest, Presence.UNKNOWN), member);
  }

  private ObjectShape both(ObjectShape other, Member rest, BinaryOperator<Member> member) {
    boolean same = names.areThoseOf(other.names);
    Names all = same ? names : names.and(other.names);
    Member[] both = new Member[all.size()];
    for (int i = 0; i < both.length; i++) {
      Member mine = i < members.length ? members[i] : this.other;
      both[i] = member.apply(mine, same ? other.members[i] : other.member(all.at(i)));
    }
    return made(all, both, rest);
  }

  int depth() {
    return depth;
  }

  int size() {
    return size;
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return this == object
        || object instanceof ObjectShape that
            && hash == that.hash
            && members.length == that.members.length
            && other.equals(that.other)
            && names.haveAll(that.names)
            && !anyDifferent(that, (mine, theirs) -> !mine.equals(theirs));
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
