package io.github.stepmark.asl.intrinsic;

import io.github.stepmark.asl.text.TextMistake;
import java.util.ArrayList;
import java.util.List;

/**
 * Arguments with which a call is sure to fail when it runs: too few or too many, of a kind that the
 * function does not take, or constants out of its range.
 */
public final class ArgumentMistakes {

  private final List<TextMistake> found = new ArrayList<>();

  private ArgumentMistakes() {}

  /** Those of {@code call} and of the calls in it, in the order of the text. */
  public static List<TextMistake> of(IntrinsicCall call) {
    ArgumentMistakes mistakes = new ArgumentMistakes();
    call.calls()
        .forEach(one -> one.function().ifPresent(function -> mistakes.check(function, one)));
    return List.copyOf(mistakes.found);
  }

  private void check(IntrinsicFunction function, IntrinsicCall call) {
    int count = call.arguments().size();
    if (!function.takesSoMany(count)) {
      found.add(
          new TextMistake(
              call.range(),
              call.name() + " takes " + function.arity() + ", not " + count,
              count == 0 ? "Write them in the brackets." : "Add or take out arguments."));
      return;
    }
    boolean kindsFit = true;
    for (int i = 0; i < count; i++) {
      kindsFit &= kind(call, i, function.takes(i));
    }
    if (kindsFit) {
      found.addAll(ConstantArguments.mistakes(function, call));
    }
  }

  private boolean kind(IntrinsicCall call, int index, ValueKind wanted) {
    Argument argument = call.arguments().get(index);
    ValueKind given = argument.match(new Kinds());
    if (given.mayBe(wanted)) {
      return true;
    }
    found.add(
        new TextMistake(
            argument.range(),
            "Argument %d of %s must be %s, but is %s"
                .formatted(index + 1, call.name(), wanted.words(), given.words()),
            "Write " + wanted.words() + ", or a path to one."));
    return false;
  }

  private record Kinds() implements Argument.Cases<ValueKind> {
    @Override
    public ValueKind text(Argument.Text text) {
      return ValueKind.STRING;
    }

    @Override
    public ValueKind number(Argument.Number number) {
      return ValueKind.NUMBER;
    }

    @Override
    public ValueKind truth(Argument.Truth truth) {
      return ValueKind.BOOLEAN;
    }

    @Override
    public ValueKind nothing(Argument.Null nothing) {
      return ValueKind.NULL;
    }

    @Override
    public ValueKind path(Argument.Selected selected) {
      return ValueKind.ANY;
    }

    @Override
    public ValueKind call(Argument.Nested nested) {
      return nested.call().function().map(IntrinsicFunction::gives).orElse(ValueKind.ANY);
    }
  }
}
