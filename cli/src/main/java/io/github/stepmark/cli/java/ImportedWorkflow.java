package io.github.stepmark.cli.java;

import java.util.List;

/**
 * A definition as Java.
 *
 * @param source the text of the class's file
 * @param states how many states there are, those within states too
 * @param raw those that stay JSON
 * @param handlers those that are handlers to be written
 * @param calls those that call a function as they did, though handlers were asked for
 */
public record ImportedWorkflow(
    String source, int states, List<Kept> raw, List<String> handlers, List<Kept> calls) {

  public ImportedWorkflow {
    raw = List.copyOf(raw);
    handlers = List.copyOf(handlers);
    calls = List.copyOf(calls);
  }

  /**
   * A state that stays as it is.
   *
   * @param reason why, as the rest of a sentence about it
   */
  public record Kept(String state, String reason) {}
}
