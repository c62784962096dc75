package io.github.stepmark.asl.path;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.path.PathStep.Call;
import io.github.stepmark.asl.path.PathStep.Child;
import io.github.stepmark.asl.path.PathStep.Descendants;
import io.github.stepmark.asl.path.PathStep.Notation;
import io.github.stepmark.asl.path.Selector.Filter;
import io.github.stepmark.asl.path.Selector.Index;
import io.github.stepmark.asl.path.Selector.Name;
import io.github.stepmark.asl.path.Selector.Slice;
import io.github.stepmark.asl.path.Selector.Wildcard;
import io.github.stepmark.asl.text.TextMistake;
import java.util.Optional;

/**
 * Reference paths (specification, "Reference Paths"): paths that name one node, by {@code .name},
 * {@code ['name']} and {@code [0]} alone. In a bare name {@code @ , : ? *} and brackets stand after
 * a backslash.
 */
public final class ReferencePath {

  private static final String ESCAPED_IN_NAMES = "@,:?*[]()";
  private static final String MEND =
      "Write a path that names one node, such as $.order.lines[0] or $['order id'].";

  private ReferencePath() {}

  /** Why {@code path} is no reference path; empty where it is one. */
  public static Optional<TextMistake> mistake(JsonPath path) {
    return path.steps().stream()
        .flatMap(step -> step.match(new StepCases()).stream())
        .findFirst()
        .map(range -> new TextMistake(range, "The step does not name one node", MEND));
  }

  /** Answers with the range of what does not name one node. */
  private record StepCases() implements PathStep.Cases<Optional<TextRange>> {
    @Override
    public Optional<TextRange> child(Child child) {
      return child.selectors().size() == 1
          ? child.selectors().get(0).match(new SelectorCases(child))
          : Optional.of(child.range());
    }

    @Override
    public Optional<TextRange> descendants(Descendants descendants) {
      return Optional.of(descendants.range());
    }

    @Override
    public Optional<TextRange> call(Call call) {
      return Optional.of(call.range());
    }
  }

  private record SelectorCases(Child step) implements Selector.Cases<Optional<TextRange>> {
    @Override
    public Optional<TextRange> name(Name name) {
      return step.notation() == Notation.DOTTED && hasUnescaped(name.written())
          ? Optional.of(step.range())
          : Optional.empty();
    }

    @Override
    public Optional<TextRange> index(Index index) {
      return Optional.empty();
    }

    @Override
    public Optional<TextRange> slice(Slice slice) {
      return Optional.of(step.range());
    }

    @Override
    public Optional<TextRange> wildcard(Wildcard wildcard) {
      return Optional.of(step.range());
    }

    @Override
    public Optional<TextRange> filter(Filter filter) {
      return Optional.of(step.range());
    }
  }

  private static boolean hasUnescaped(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '\\') {
        i++;
      } else if (ESCAPED_IN_NAMES.indexOf(name.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
