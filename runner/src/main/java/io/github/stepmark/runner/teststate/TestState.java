package io.github.stepmark.runner.teststate;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;

/**
 * Tests one state without running the rest, as AWS's API TestState does, inspection data included.
 * Nothing is called: what a Task, Parallel or Map state would do is given by a mock.
 *
 * <p>Not as there: a mock is not held against the service's own model, whatever {@code
 * fieldValidationMode} says; {@code TRACE} tells no more than {@code DEBUG}; a Wait state is not
 * waited for.
 */
public final class TestState {

  private TestState() {}

  /**
   * Tests a state.
   *
   * @param request the members of the API's request as JSON: {@code definition} (a state, or a
   *     machine with {@code stateName}), {@code input}, {@code variables}, {@code context}, {@code
   *     inspectionLevel}, {@code mock}, {@code stateConfiguration}, {@code roleArn}; what the API
   *     takes as a string of JSON may be the JSON itself
   * @return the members of the API's answer as JSON: {@code status}, {@code output}, {@code error},
   *     {@code cause}, {@code nextState}, {@code inspectionData}; values within are strings of JSON
   *     as there
   * @throws TestStateException where the API answers with an error
   */
  public static String answer(String request) {
    ObjectNode answer = new StateTest(TestStateRequest.parse(request)).answer();
    return Json.compact(answer);
  }
}
