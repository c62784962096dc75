package io.github.stepmark.asl.path;

import java.util.Objects;

/** What a path starts from. */
public sealed interface PathRoot {

  /** Answers with the case of this root. */
  <R> R match(Cases<R> cases);

  /** A case for each root. */
  interface Cases<R> {
    R input();

    R context();

    R variable(Variable variable);

    R current();
  }

  /** {@code $}: what the field that has the path is applied to. */
  record Input() implements PathRoot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.input();
    }

    @Override
    public String toString() {
      return "$";
    }
  }

  /** {@code $$}: the context object. */
  record Context() implements PathRoot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.context();
    }

    @Override
    public String toString() {
      return "$$";
    }
  }

  /**
   * {@code $name}: a variable.
   *
   * @param name without the dollar
   */
  record Variable(String name) implements PathRoot {
    public Variable {
      Objects.requireNonNull(name, "name");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.variable(this);
    }

    @Override
    public String toString() {
      return "$" + name;
    }
  }

  /** {@code @}: in a filter the node that is tried. */
  record Current() implements PathRoot {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.current();
    }

    @Override
    public String toString() {
      return "@";
    }
  }
}
