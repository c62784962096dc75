package io.github.stepmark.asl;

/**
 * A value that a definition gives as it is ({@code Seconds}), by where it is found ({@code
 * SecondsPath}), or, in a JSONata state, as an expression in the literal's field.
 *
 * @param <T> what the literal is
 */
public sealed interface ValueOrPath<T> {

  /** Answers with the case of this form. */
  <R> R match(Cases<? super T, R> cases);

  /** A case for each form. */
  interface Cases<T, R> {
    R literal(T value);

    R atPath(String path);

    R jsonata(String expression);
  }

  /**
   * The value itself.
   *
   * @param value what stands in the definition
   */
  record Literal<T>(T value) implements ValueOrPath<T> {
    @Override
    public <R> R match(Cases<? super T, R> cases) {
      return cases.literal(value);
    }
  }

  /**
   * The value of the field's {@code …Path} form.
   *
   * @param path a reference path; for {@code ErrorPath} and {@code CausePath} also an intrinsic
   *     call
   */
  record AtPath<T>(String path) implements ValueOrPath<T> {
    @Override
    public <R> R match(Cases<? super T, R> cases) {
      return cases.atPath(path);
    }
  }

  /**
   * A JSONata expression.
   *
   * @param expression the whole text with its delimiters <code>{% %}</code>
   */
  record Jsonata<T>(String expression) implements ValueOrPath<T> {
    @Override
    public <R> R match(Cases<? super T, R> cases) {
      return cases.jsonata(expression);
    }
  }
}
