package io.github.stepmark.cli;

import io.github.stepmark.cli.source.Definitions;
import java.io.PrintWriter;

/** Prints why arguments, and parts of templates, led to no definition. */
final class Complaints {

  private Complaints() {}

  static void print(Definitions definitions, PrintWriter err) {
    definitions.passedOver().forEach(one -> err.println("stepmark: " + Printable.of(one)));
    definitions.unreadable().forEach(one -> err.println("stepmark: " + Printable.of(one)));
  }
}
