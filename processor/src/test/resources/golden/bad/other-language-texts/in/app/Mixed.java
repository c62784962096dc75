package app;

import io.github.stepmark.*;

@StateMachine
abstract class Mixed {

  @Pass
  @Parameters(
      """
      {
        "id": "{% $states.input.id %}"
      }
      """)
  @Next("write")
  abstract void read();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Pass
  @Output(
      """
      {
        "id.$": "$.id",
        "name": "$.name"
      }
      """)
  @Next("keep")
  abstract void write();

  @Pass
  @Assign(
      """
      {
        "total": 1, "states": 2
      }
      """)
  @End
  abstract void keep();
}
