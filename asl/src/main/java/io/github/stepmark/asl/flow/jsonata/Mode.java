package io.github.stepmark.asl.flow.jsonata;

/** What of an expression is judged. */
enum Mode {
  /** All. */
  STRICT,
  /** All but whether what it reads itself is there: it is asked whether it is. */
  TEST,
  /** Nothing. */
  SILENT
}
