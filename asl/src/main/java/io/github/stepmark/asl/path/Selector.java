package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a step takes of the nodes that it is at. */
public sealed interface Selector {

  /** Where it is written. */
  TextRange range();

  /** Answers with the case of this selector. */
  <R> R match(Cases<R> cases);

  /** A case for each selector. */
  interface Cases<R> {
    R name(Name name);

    R index(Index index);

    R slice(Slice slice);

    R wildcard(Wildcard wildcard);

    R filter(Filter filter);
  }

  /**
   * The member of that name.
   *
   * @param value the name
   * @param written as it stands in the text: bare after a dot, with its quotes in brackets
   */
  record Name(String value, String written, TextRange range) implements Selector {
    public Name {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.name(this);
    }

    @Override
    public String toString() {
      return written;
    }
  }

  /**
   * The element of an array at that index.
   *
   * @param value counted from 0; a negative one from the end, -1 being the last
   * @param written as it stands in the text, perhaps with leading zeros
   */
  record Index(int value, String written, TextRange range) implements Selector {
    public Index {
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.index(this);
    }

    @Override
    public String toString() {
      return written;
    }
  }

  /**
   * The elements of an array from one index up to another: {@code [1:3]}. One of them may be left
   * out.
   *
   * @param from the first; {@code null} for the start of the array
   * @param to the one after the last; {@code null} for its end
   */
  record Slice(@Nullable Index from, @Nullable Index to, TextRange range) implements Selector {
    public Slice {
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.slice(this);
    }

    @Override
    public String toString() {
      return (from == null ? "" : from) + ":" + (to == null ? "" : to);
    }
  }

  /** All members or elements: {@code *}. */
  record Wildcard(TextRange range) implements Selector {
    public Wildcard {
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wildcard(this);
    }

    @Override
    public String toString() {
      return "*";
    }
  }

  /**
   * The elements for which a condition holds: {@code ?(@.price < 10)}.
   *
   * @param condition what must hold
   */
  record Filter(FilterExpression condition, TextRange range) implements Selector {
    public Filter {
      Objects.requireNonNull(condition, "condition");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.filter(this);
    }

    @Override
    public String toString() {
      return "?(" + condition + ")";
    }
  }
}
