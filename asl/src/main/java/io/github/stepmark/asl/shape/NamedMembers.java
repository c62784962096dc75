package io.github.stepmark.asl.shape;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members of an object by their names, as a map that cannot be changed. */
final class NamedMembers extends AbstractMap<String, Member> {

  private final Names names;
  private final Member[] members;

  /**
   * @param members at the places of their names
   */
  NamedMembers(Names names, Member[] members) {
    this.names = names;
    this.members = members;
  }

  @Override
  public int size() {
    return members.length;
  }

  @Override
  public @Nullable Member get(@Nullable Object name) {
    int place = name instanceof String text ? names.place(text) : -1;
    return place < 0 ? null : members[place];
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Map.Entry<String, Member>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public int size() {
        return members.length;
      }

      @Override
      public Iterator<Map.Entry<String, Member>> iterator() {
        return new Entries();
      }
    };
  }

  private final class Entries implements Iterator<Map.Entry<String, Member>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < members.length;
    }

    @Override
    public Map.Entry<String, Member> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      int place = next++;
      return Map.entry(names.at(place), members[place]);
    }
  }
}
