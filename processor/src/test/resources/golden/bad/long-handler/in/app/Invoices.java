package app;

import io.github.stepmark.*;

@StateMachine
abstract class Invoices {

  @StartAt
  @State("Collect")
  @Next("sendThatHaveNotBeenSentInTheCourseOfTheLastThreeMonthsButOneAndWhichNobodyHasAskedForBeforeTheEndOf")
  void collectThatHaveNotBeenSentInTheCourseOfTheLastThreeMonthsButOneAndWhichNobodyHasAskedForBeforeTheE() {}

  @State("Send")
  @End
  void sendThatHaveNotBeenSentInTheCourseOfTheLastThreeMonthsButOneAndWhichNobodyHasAskedForBeforeTheEndOf() {}
}
