package io.github.stepmark.asl.flow.scope;

import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an execution may carry to some point: mostly one; several where ways have met that a
 * condition can tell apart again, by a constant or by whether something is there, and of which each
 * has what was made on it. Immutable.
 */
public final class Alternatives {

  /** With more of them they are taken for one. */
  private static final int MOST = 16;

  private final List<Data> all;
  private final Asked asked;
  private @Nullable Data whole;

  private Alternatives(List<Data> all, Asked asked) {
    this.all = List.copyOf(all);
    this.asked = asked;
  }

  /**
   * Just {@code data}.
   *
   * @param asked by what it is told apart from others that may join it
   */
  public static Alternatives of(Data data, Asked asked) {
    return new Alternatives(List.of(data), asked);
  }

  /** Each of them: one or more. */
  public List<Data> all() {
    return all;
  }

  /** What is known whichever of them it is. */
  public Data whole() {
    Data joined = whole;
    if (joined == null) {
      joined = all.stream().reduce(Data::join).orElseThrow();
      whole = joined;
    }
    return joined;
  }

  /** What is known where two ways come together. */
  public Alternatives join(Alternatives other) {
    if (this == other) {
      return this;
    }
    List<Data> joined = new ArrayList<>(all);
    other.all.forEach(data -> add(joined, data, true));
    if (joined.size() <= MOST) {
      return new Alternatives(joined, asked);
    }
    List<Data> fewer = new ArrayList<>();
    joined.forEach(data -> add(fewer, data, false));
    Alternatives alternatives = new Alternatives(fewer, asked);
    return fewer.size() > MOST ? of(alternatives.whole(), asked) : alternatives;
  }

  /**
   * Adds {@code data}; what nothing tells it apart from is joined with it.
   *
   * @param some whether it is enough that some of its values tell it
   */
  private void add(List<Data> all, Data data, boolean some) {
    Data added = data;
    for (int i = 0; i < all.size(); i++) {
      Data there = all.get(i);
      if (there.equals(added)) {
        return;
      }
      if (!asked.tells(there, added, some)) {
        all.remove(i);
        added = there.join(added);
        i = -1; // what it has become may be like one that was passed
      }
    }
    all.add(added);
  }

  /** The same, of whose input nothing is known. */
  public Alternatives withUnknownInput() {
    return new Alternatives(
        all.stream().map(data -> data.withInput(Shape.anything())).toList(), asked);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || other instanceof Alternatives that && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }
}
