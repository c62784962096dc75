package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import java.util.Objects;
import java.util.Optional;

/** A side of a comparison in a filter, or an argument of a path's function. */
public sealed interface Operand {

  /** Where it is written. */
  TextRange range();

  /** Answers with the case of this operand. */
  <R> R match(Cases<R> cases);

  /** The path, if it is one. */
  default Optional<JsonPath> asPath() {
    return Optional.empty();
  }

  /** A case for each operand. */
  interface Cases<R> {
    R path(Selected selected);

    R literal(Literal literal);
  }

  /**
   * What a path selects.
   *
   * @param path from {@code @} or {@code $}
   */
  record Selected(JsonPath path) implements Operand {
    public Selected {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public TextRange range() {
      return path.range();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.path(this);
    }

    @Override
    public Optional<JsonPath> asPath() {
      return Optional.of(path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A value.
   *
   * @param written as it stands in the text, with its quotes
   */
  record Literal(Kind kind, String written, TextRange range) implements Operand {
    public Literal {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.literal(this);
    }

    @Override
    public String toString() {
      return written;
    }

    /** What a literal is. */
    public enum Kind {
      STRING,
      NUMBER,
      BOOLEAN,
      NULL,
      /** An array or an object, whose inside is not looked at. */
      JSON,
      /** A regular expression: {@code /a.*z/i}. */
      PATTERN,
      /** A bare word: a string without its quotes, such as AWS's own samples have. */
      WORD
    }
  }
}
