package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A step of a path. */
public sealed interface PathStep {

  /** Where it is written, from its dot or bracket on. */
  TextRange range();

  /** Answers with the case of this step. */
  <R> R match(Cases<R> cases);

  /** A case for each step. */
  interface Cases<R> {
    R child(Child child);

    R descendants(Descendants descendants);

    R call(Call call);
  }

  /** How what a step selects is written. */
  enum Notation {
    /** {@code .name} or {@code .*}; after {@code ..} without a further dot. */
    DOTTED,
    /** {@code ['name']}, {@code [0]} … */
    BRACKETS,
    /** {@code .['name']}, {@code .[0]} …: a dot that says nothing. */
    DOTTED_BRACKETS
  }

  /**
   * Selects among the children of a node.
   *
   * @param selectors one, or a union of several names or of several indexes
   */
  record Child(Notation notation, List<Selector> selectors, TextRange range) implements PathStep {
    public Child {
      Objects.requireNonNull(notation, "notation");
      Objects.requireNonNull(range, "range");
      selectors = List.copyOf(selectors);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.child(this);
    }

    @Override
    public String toString() {
      return switch (notation) {
        case DOTTED -> "." + union(selectors);
        case BRACKETS -> "[" + union(selectors) + "]";
        case DOTTED_BRACKETS -> ".[" + union(selectors) + "]";
      };
    }
  }

  /**
   * Selects among the children of a node and of all below it: {@code ..name}.
   *
   * @param selectors one, or a union of several names or of several indexes
   */
  record Descendants(Notation notation, List<Selector> selectors, TextRange range)
      implements PathStep {
    public Descendants {
      Objects.requireNonNull(notation, "notation");
      Objects.requireNonNull(range, "range");
      selectors = List.copyOf(selectors);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.descendants(this);
    }

    @Override
    public String toString() {
      return notation == Notation.DOTTED ? ".." + union(selectors) : "..[" + union(selectors) + "]";
    }
  }

  /**
   * Computes a value from what the path has selected so far: {@code .length()}.
   *
   * @param function one of {@link #FUNCTIONS}
   * @param arguments what stands in the brackets
   */
  record Call(String function, List<Operand> arguments, TextRange range) implements PathStep {

    /** The functions that there are. */
    public static final Set<String> FUNCTIONS =
        Set.of(
            "append", "avg", "concat", "first", "index", "keys", "last", "length", "max", "min",
            "size", "stddev", "sum");

    public Call {
      Objects.requireNonNull(function, "function");
      Objects.requireNonNull(range, "range");
      arguments = List.copyOf(arguments);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }

    @Override
    public String toString() {
      return "." + function + "(" + union(arguments) + ")";
    }
  }

  private static String union(List<?> parts) {
    return parts.stream().map(Object::toString).collect(Collectors.joining(","));
  }
}
