package io.github.stepmark.asl.check;

import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.nio.charset.StandardCharsets;

/** Data written into a definition that is more than a state can hand on, and too much of it all. */
final class Sizes implements Check {

  private static final int GREATEST_PAYLOAD = 262_144;
  private static final int GREATEST_DEFINITION = 1_048_576;

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      for (PlacedJson json : placed.json()) {
        int bytes = bytes(Json.compact(json.node()));
        if (bytes > GREATEST_PAYLOAD) {
          found.add(
              Rule.PAYLOAD_TOO_LARGE,
              json.pointer(),
              json.field()
                  + " has "
                  + bytes
                  + " bytes; a state hands on "
                  + GREATEST_PAYLOAD
                  + " at most",
              "Keep the data in Amazon S3 and hand on its key.");
        }
      }
    }
  }

  /** Reports a definition whose text is more than AWS takes. */
  static void check(String definition, Diagnostics found) {
    int bytes = bytes(definition);
    if (bytes > GREATEST_DEFINITION) {
      found.add(
          Rule.DEFINITION_TOO_LARGE,
          "",
          "The definition has " + bytes + " bytes; AWS takes " + GREATEST_DEFINITION,
          "Move a part of the workflow into a machine of its own.");
    }
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
