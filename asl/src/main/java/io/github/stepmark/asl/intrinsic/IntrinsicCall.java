package io.github.stepmark.asl.intrinsic;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.text.Parsed;
import io.github.stepmark.asl.text.TextCursor;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A call of an intrinsic function (specification, "Intrinsic Functions"): {@code States.Format('{}
 * of {}', $.n, 12)}.
 *
 * @param name with its {@code States.}; whether there is such a function, {@link #function} says
 * @param arguments what stands in the brackets
 * @param range where it is written
 */
public record IntrinsicCall(String name, List<Argument> arguments, TextRange range) {

  /** How many {@code char}s a call has at most. */
  public static final int LONGEST = 262_144;

  /** How many calls may stand around another. */
  public static final int DEEPEST = 10;

  public IntrinsicCall {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(range, "range");
    arguments = List.copyOf(arguments);
  }

  /**
   * Reads a text that is one call; blanks may follow it. What is wrong with it is in the answer,
   * never thrown; texts of more than {@link #LONGEST} characters and calls more than {@link
   * #DEEPEST} deep in others are refused.
   */
  public static Parsed<IntrinsicCall> parse(String text) {
    return Parsed.of(() -> new CallParser(new TextCursor(text, LONGEST)).whole());
  }

  /** The function that is called; empty where there is none of that name. */
  public Optional<IntrinsicFunction> function() {
    return IntrinsicFunction.named(name);
  }

  /** Where the name is written. */
  public TextRange nameRange() {
    return new TextRange(range.start(), range.start() + name.length());
  }

  /** This call and those among its arguments, outer ones first. */
  public Stream<IntrinsicCall> calls() {
    return Stream.concat(Stream.of(this), arguments.stream().flatMap(Argument::calls));
  }

  /** The text of the call; as it was read, but for blanks. */
  @Override
  public String toString() {
    return arguments.stream()
        .map(Argument::toString)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }
}
