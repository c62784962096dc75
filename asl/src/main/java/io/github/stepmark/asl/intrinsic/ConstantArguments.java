package io.github.stepmark.asl.intrinsic;

import io.github.stepmark.asl.text.TextMistake;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Constants that a function cannot work with, in a call whose arguments are of the right kinds. */
final class ConstantArguments {

  private static final int LONGEST_INPUT = 10_000;
  private static final int LONGEST_RANGE = 1_000;
  private static final BigDecimal LEAST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal MOST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final Set<String> ALGORITHMS =
      Set.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

  private final IntrinsicCall call;
  private final List<TextMistake> found = new ArrayList<>();

  private ConstantArguments(IntrinsicCall call) {
    this.call = call;
  }

  static List<TextMistake> mistakes(IntrinsicFunction function, IntrinsicCall call) {
    ConstantArguments arguments = new ConstantArguments(call);
    switch (function) {
      case FORMAT -> arguments.format();
      case ARRAY_PARTITION -> arguments.partition();
      case ARRAY_RANGE -> arguments.range();
      case BASE64_ENCODE, BASE64_DECODE -> arguments.input();
      case HASH -> {
        arguments.input();
        arguments.algorithm();
      }
      case JSON_MERGE -> arguments.merge();
      case MATH_ADD -> arguments.add();
      default -> {}
    }
    return arguments.found;
  }

  private void format() {
    int filled = call.arguments().size() - 1;
    text(0)
        .filter(template -> template.gaps() != filled)
        .ifPresent(
            template ->
                mistake(
                    0,
                    "The template has "
                        + template.gaps()
                        + " {} to fill, but the call gives it "
                        + filled,
                    "Write one value for each {}; write \\{\\} for braces to be kept."));
  }

  private void partition() {
    number(1)
        .filter(size -> size.signum() <= 0)
        .ifPresent(
            size -> mistake(1, "A part has at least one element", "Write 1 or a greater number."));
  }

  private void range() {
    Optional<BigDecimal> step = number(2);
    if (step.isPresent() && step.get().signum() == 0) {
      mistake(2, "A step of 0 leads nowhere", "Write 1, or -1 to count down.");
    } else if (step.isPresent() && number(0).isPresent() && number(1).isPresent()) {
      BigDecimal elements =
          number(1)
              .get()
              .subtract(number(0).get())
              .divide(step.get(), 0, RoundingMode.FLOOR)
              .add(BigDecimal.ONE);
      if (elements.compareTo(BigDecimal.valueOf(LONGEST_RANGE)) > 0) {
        mistake(
            1,
            "The range has "
                + elements.toPlainString()
                + " elements; "
                + LONGEST_RANGE
                + " is the most",
            "Make it shorter, or its step greater.");
      }
    }
  }

  private void input() {
    text(0)
        .filter(input -> input.value().length() > LONGEST_INPUT)
        .ifPresent(
            input ->
                mistake(
                    0,
                    call.name() + " takes at most " + LONGEST_INPUT + " characters",
                    "Make it shorter, or compute it in a task."));
  }

  private void algorithm() {
    text(1)
        .filter(algorithm -> !ALGORITHMS.contains(algorithm.value()))
        .ifPresent(
            algorithm ->
                mistake(
                    1,
                    "There is no hash algorithm " + algorithm.written(),
                    "Write one of " + String.join(", ", new TreeSet<>(ALGORITHMS)) + "."));
  }

  private void merge() {
    // It is of the right kind already: true, false, a path or a call.
    if (call.arguments().get(2).toString().equals("true")) {
      mistake(2, "AWS merges the top level only", "Write false.");
    }
  }

  private void add() {
    for (int i = 0; i < 2; i++) {
      int index = i;
      number(i)
          .filter(number -> number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0)
          .ifPresent(
              number ->
                  mistake(
                      index,
                      "The number is out of the range of States.MathAdd",
                      "Write one from " + LEAST + " to " + MOST + "."));
    }
  }

  private Optional<Argument.Text> text(int index) {
    return call.arguments().get(index).asText();
  }

  /** The number that stands there, rounded as AWS does where it is not whole. */
  private Optional<BigDecimal> number(int index) {
    return call.arguments()
        .get(index)
        .asNumber()
        .map(number -> number.value().setScale(0, RoundingMode.HALF_UP));
  }

  private void mistake(int index, String message, String mend) {
    found.add(new TextMistake(call.arguments().get(index).range(), message, mend));
  }
}
