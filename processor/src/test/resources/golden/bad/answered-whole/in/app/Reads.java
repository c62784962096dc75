package app;

import io.github.stepmark.*;

@StateMachine(prefix = "R")
abstract class Reads {

  record Quote(int cents) {}

  @Task("lambda:invoke")
  @ResultPath("$.quote")
  @Next("second")
  Quote first() {
    return new Quote(0);
  }

  // What the handler returns is the Payload, of which this is no text.
  @Next("third")
  void second(@From("$.quote.Payload.cents") String cents) {}

  @Task("lambda:invoke")
  @Parameters("""
      {"cents.$": "$.quote.Payload.cents"}
      """)
  @End
  void third(boolean cents) {}
}
