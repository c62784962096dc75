package io.github.stepmark.asl.shape;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names of an object's members, in their order. Objects that have come of one another mostly
 * have the same names, and share them: then their members are compared and merged place by place,
 * and no name is looked for. Immutable.
 */
final class Names {

  static final Names NONE = new Names(new String[0]);

  /** So many are found sooner one by one. */
  private static final int FEW = 6;

  private final String[] all;
  private final Map<String, Integer> places = new HashMap<>();

  private Names(String[] all) {
    this.all = all;
    for (int i = 0; i < all.length && all.length > FEW; i++) {
      places.put(all[i], i);
    }
  }

  /** Those names, each of which is there once. */
  static Names of(Collection<String> names) {
    return names.isEmpty() ? NONE : new Names(names.toArray(new String[0]));
  }

  int size() {
    return all.length;
  }

  /** The name at {@code place}, counted from 0. */
  String at(int place) {
    return all[place];
  }

  /** The place of {@code name}; -1 where there is none. */
  int place(String name) {
    if (all.length > FEW) {
      return places.getOrDefault(name, -1);
    }
    for (int i = 0; i < all.length; i++) {
      if (all[i].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether they are those of {@code other}, in the same order. */
  boolean areThoseOf(Names other) {
    return this == other || Arrays.equals(all, other.all);
  }

  /** Whether all of {@code other} are among these. */
  boolean haveAll(Names other) {
    return areThoseOf(other) || Arrays.stream(other.all).noneMatch(name -> place(name) < 0);
  }

  /** These, and after them those of {@code other} that are none of these. */
  Names and(Names other) {
    if (haveAll(other)) {
      return this;
    }
    Stream<String> more = Arrays.stream(other.all).filter(name -> place(name) < 0);
    return new Names(Stream.concat(Arrays.stream(all), more).toArray(String[]::new));
  }

  /** These, and after them {@code name}, which is none of these. */
  Names and(String name) {
    String[] more = Arrays.copyOf(all, all.length + 1);
    more[all.length] = name;
    return new Names(more);
  }

  /** Those at {@code places}. */
  Names only(int[] places) {
    return new Names(IntStream.of(places).mapToObj(this::at).toArray(String[]::new));
  }
}
