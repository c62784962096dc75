package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes diagnostics of problems. */
final class Found {

  private Found() {}

  /** Whether {@code one} and {@code other} are said of the same part of the same value. */
  static boolean atOnePlace(Diagnostic one, Diagnostic other) {
    return one.pointer().equals(other.pointer()) && Objects.equals(one.range(), other.range());
  }

  /** Who adds what is wrong at a pointer to {@code wrong}. */
  static Function<String, Problems> into(List<Diagnostic> wrong) {
    return into(wrong, new ArrayList<>(), new HashSet<>());
  }

  /** Who adds what is wrong at a pointer to {@code wrong}, and all that is found to {@code all}. */
  static Function<String, Problems> into(List<Diagnostic> wrong, List<Shape> all) {
    return into(wrong, all, new HashSet<>());
  }

  /** Who adds what is wrong to {@code wrong}, and the pointers of what is undefined to others. */
  static Function<String, Problems> into(List<Diagnostic> wrong, Set<String> undefined) {
    return into(wrong, new ArrayList<>(), undefined);
  }

  private static Function<String, Problems> into(
      List<Diagnostic> wrong, List<Shape> all, Set<String> undefined) {
    return pointer ->
        new Problems() {
          @Override
          public void add(Rule rule, @Nullable TextRange range, String message, String mend) {
            wrong.add(new Diagnostic(rule, pointer, range, message, mend));
          }

          @Override
          public void found(Shape shape) {
            all.add(shape);
          }

          @Override
          public void undefined() {
            undefined.add(pointer);
          }
        };
  }
}
