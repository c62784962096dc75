package io.github.stepmark.asl.text;

import java.util.Optional;

/**
 * What came of reading a text: either its tree or what is wrong with it.
 *
 * @param <T> the tree
 */
public sealed interface Parsed<T> {

  /** Answers with the case of this outcome. */
  <R> R match(Cases<? super T, R> cases);

  /** A case for each outcome. */
  interface Cases<T, R> {
    R tree(T tree);

    R mistake(TextMistake mistake);
  }

  /** The tree, where the text has one. */
  Optional<T> tree();

  /** What is wrong with the text, where something is. */
  Optional<TextMistake> mistake();

  /** The outcome of {@code reading}. */
  static <T> Parsed<T> of(Reading<T> reading) {
    try {
      return new Read<>(reading.read());
    } catch (SyntaxException e) {
      return new Refused<>(e.mistake());
    }
  }

  /** Reads a text. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws SyntaxException;
  }

  /**
   * The text was read.
   *
   * @param value its tree
   */
  record Read<T>(T value) implements Parsed<T> {
    @Override
    public <R> R match(Cases<? super T, R> cases) {
      return cases.tree(value);
    }

    @Override
    public Optional<T> tree() {
      return Optional.of(value);
    }

    @Override
    public Optional<TextMistake> mistake() {
      return Optional.empty();
    }
  }

  /**
   * The text was not read.
   *
   * @param why what is wrong with it
   */
  record Refused<T>(TextMistake why) implements Parsed<T> {
    @Override
    public <R> R match(Cases<? super T, R> cases) {
      return cases.mistake(why);
    }

    @Override
    public Optional<T> tree() {
      return Optional.empty();
    }

    @Override
    public Optional<TextMistake> mistake() {
      return Optional.of(why);
    }
  }
}
