package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What takes a value from a variable or from the context value. */
public sealed interface Selection extends Expression {

  /**
   * {@code $name}.
   *
   * @param name without the dollar sign; empty for {@code $}, the context value, and {@code $} for
   *     {@code $$}, the root
   */
  record Variable(String name, TextRange range) implements Selection {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.variable(this);
    }
  }

  /**
   * The name of a field of the context value.
   *
   * @param name without the backquotes or, in a path, the quotes that it may stand in
   */
  record FieldName(String name, TextRange range) implements Selection {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.field(this);
    }
  }

  /** {@code *}: the values of all fields. */
  record Wildcard(TextRange range) implements Selection {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.wildcard(this);
    }
  }

  /** {@code **}: the context value and all that it contains. */
  record Descendants(TextRange range) implements Selection {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.descendants(this);
    }
  }

  /** {@code %}: the value that the context value was taken from. */
  record Parent(TextRange range) implements Selection {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.parent(this);
    }
  }

  /**
   * Steps, each taken from every value of the one before: {@code $orders[0].lines^(price).id}. A
   * grouping stands at its end however it is written, for it is applied last: {@code a{b: c}.d} is
   * {@code a.d{b: c}}.
   *
   * @param steps at least one
   * @param grouping <code>{key: value}</code> after it
   */
  record Path(List<Step> steps, @Nullable Grouping grouping, TextRange range) implements Selection {
    public Path {
      steps = List.copyOf(steps);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.path(this);
    }
  }

  /**
   * Groups the values of a path by a key into an object.
   *
   * @param pairs key and value, evaluated for each value and for each group
   * @param keepArray whether {@code []} follows
   */
  record Grouping(List<Pair> pairs, boolean keepArray, TextRange range) {
    public Grouping {
      pairs = List.copyOf(pairs);
    }
  }
}
