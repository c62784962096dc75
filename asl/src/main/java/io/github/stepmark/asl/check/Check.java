package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;

/** One rule, or a few that are one idea, over a whole machine. */
interface Check {

  void check(Walk walk, Diagnostics found);
}
