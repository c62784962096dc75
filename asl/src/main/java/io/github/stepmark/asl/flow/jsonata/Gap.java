package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.flow.scope.Absence;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Member;

/**
 * Why a value may be undefined: what was looked for and may not be there.
 *
 * @param name the name that was looked for
 * @param found what is known of it
 */
record Gap(Absence absence, String name, Member found) {

  void report(Problems problems) {
    absence.report(name, found, problems);
  }
}
