package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Member;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Why a value may be undefined: what was looked for and may not be there.
 *
 * @param range where that stands
 * @param found what is known of it
 * @param told says so
 */
record Gap(@Nullable TextRange range, Member found, Consumer<Problems> told) {

  /** That {@code name} was looked for, and {@code found}. */
  static Gap of(Absence absence, String name, Member found) {
    return new Gap(absence.range(), found, problems -> absence.report(name, found, problems));
  }

  /** That the variable {@code name} was read. */
  static Gap ofVariable(String name, Member found, TextRange range) {
    return new Gap(range, found, problems -> Absence.reportVariable(name, found, range, problems));
  }

  void report(Problems problems) {
    told.accept(problems);
  }
}
