package io.github.stepmark.cli.java;

import java.util.List;

/**
 * A definition as Java.
 *
 * @param source the text of the class's file
 * @param states how many states there are, those within states too
 * @param raw those that stay JSON
 * @param handlers those that are handlers to be written
 */
public record ImportedWorkflow(String source, int states, List<Raw> raw, List<String> handlers) {

  public ImportedWorkflow {
    raw = List.copyOf(raw);
    handlers = List.copyOf(handlers);
  }

  /**
   * A state that stays JSON.
   *
   * @param reason why, as the rest of a sentence about it
   */
  public record Raw(String state, String reason) {}
}
