package io.github.stepmark.runner.mock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.runner.Execution;
import io.github.stepmark.runner.Runner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MockConfigurationTest {

  private static final Runner ORDERS =
      Runner.of(
          """
          {"StartAt": "Charge", "States": {
            "Charge": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke",
              "Parameters": {"FunctionName": "charge"}, "OutputPath": "$.Payload",
              "Retry": [{"ErrorEquals": ["Lambda.ServiceException"], "BackoffRate": 1}],
              "Next": "Ask"},
            "Ask": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
              "Parameters": {"QueueUrl": "q", "MessageBody": "b"}, "End": true}}}
          """);

  private static final String FILE =
      """
      {"StateMachines": {
         "Orders": {"TestCases": {
           "Happy": {"Charge": "Charged", "Ask": "Approved"},
           "Late": {"Charge": "ChargedAtLast", "Ask": "Approved"},
           "Never": {"Charge": "NotCharged"},
           "Half": {"Ask": "Approved"}}}},
       "MockedResponses": {
         "Charged": {"0": {"Return": {"StatusCode": 200, "Payload": {"id": 7}}}},
         "ChargedAtLast": {
           "2": {"Return": {"Payload": {}}},
           "0-1": {"Throw": {"Error": "Lambda.ServiceException", "Cause": "busy"}}},
         "NotCharged": {
           "0": {"Throw": {"Error": "Lambda.ServiceException", "Cause": "busy"}}},
         "Approved": {"0": {"Return": {"approved": true}}}}}
      """;

  private static Execution run(String testCase) {
    return MockConfiguration.of(FILE).mock(ORDERS, "Orders", testCase).run("{}");
  }

  private static void assertRefused(String json, String mistake) {
    assertThatThrownBy(() -> MockConfiguration.of(json))
        .isInstanceOf(MockConfigurationException.class)
        .hasMessageContaining(mistake);
  }

  @Test
  void aTestCaseAnswersItsStates() {
    assertThat(run("Happy").output()).isEqualTo("{\"approved\":true}");
  }

  /** As recorded: what a function's mock returns is written as the service returns it. */
  @Test
  void aFunctionsResultIsThePayloadOfItsMock() {
    Runner runner =
        Runner.of(
            """
            {"StartAt": "F", "States": {"F": {"Type": "Task", "End": true,
              "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f"}}}
            """);
    assertThat(
            MockConfiguration.of(FILE.replace("\"Ask\"", "\"F\""))
                .mock(runner, "Half")
                .run("{}")
                .output())
        .isEqualTo("{\"approved\":true}");
    assertThat(
            MockConfiguration.of(FILE.replace("{\"Ask\": \"Approved\"}", "{\"F\": \"Charged\"}"))
                .mock(runner, "Half")
                .run("{}")
                .output())
        .isEqualTo("{\"id\":7}");
  }

  @Test
  void callsAreAnsweredInTurn() {
    Execution execution = run("Late");
    assertThat(execution.output()).isEqualTo("{\"approved\":true}");
    assertThat(execution.elapsed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void aCallThatHasNoAnswerFailsAndSaysWhichIsMissing() {
    Execution execution = run("Never");
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .isEqualTo(
            "[Stepmark/MocksUsedUp] The mocked response 'NotCharged' has answers for 1 calls, and"
                + " this is another one; add what \"1\" answers");
  }

  @Test
  void whatIsNotMockedIsAnsweredByTheRunner() {
    Runner runner = ORDERS.task("charge", input -> IntNode.valueOf(1));
    assertThat(MockConfiguration.of(FILE).mock(runner, "Half").run("{}").output())
        .isEqualTo("{\"approved\":true}");
    assertThat(run("Half").cause()).contains("[Stepmark/NoAnswer]");
  }

  @Test
  void aConfigurationIsReadFromAFile(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("MockConfigFile.json"), FILE);
    MockConfiguration configuration = MockConfiguration.read(file);
    assertThat(configuration.machines()).containsExactly("Orders");
    assertThat(configuration.testCases("Orders")).containsExactly("Happy", "Late", "Never", "Half");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Orders | Hapy | There is no test case 'Hapy'; did you mean 'Happy'?",
        "Order | Happy | There is no machine 'Order'; did you mean 'Orders'?",
      })
  void aTestCaseThatDoesNotExistIsRefused(String machine, String testCase, String mistake) {
    assertThatThrownBy(() -> MockConfiguration.of(FILE).mock(ORDERS, machine, testCase))
        .isInstanceOf(MockConfigurationException.class)
        .hasMessageContaining(mistake);
  }

  @Test
  void aStateThatDoesNotExistIsRefusedWithItsPlace() {
    String file = FILE.replace("{\"Ask\"", "{\"Aks\"");
    assertThatThrownBy(() -> MockConfiguration.of(file).mock(ORDERS, "Orders", "Half"))
        .hasMessageContaining(
            "/StateMachines/Orders/TestCases/Half/Aks: There is no Task, Parallel or Map state 'Aks'; did you"
                + " mean 'Ask'?");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "{\"0\": {\"Return\": 1}, \"2\": {\"Return\": 1}}"
            + " | /MockedResponses/R/2: The answer to call 1 is missing before this one",
        "{\"1\": {\"Return\": 1}}"
            + " | /MockedResponses/R/1: The answer to call 0 is missing before this one",
        "{\"0-3\": {\"Return\": 1}, \"2\": {\"Return\": 1}}"
            + " | /MockedResponses/R/2: Call 2 has an answer already",
        "{\"0\": {\"Return\": 1}, \"0-3\": {\"Return\": 1}}"
            + " | /MockedResponses/R/0-3: Call 0 has an answer already",
        "{\"3-1\": {\"Return\": 1}} | /MockedResponses/R/3-1: The range ends before it begins",
        "{\"first\": {\"Return\": 1}} | /MockedResponses/R/first: Write the number of a call",
        "{\"0\": {}} | /MockedResponses/R/0: Write either 'Return' or 'Throw'",
        "{\"0\": {\"Return\": 1, \"Throw\": {\"Error\": \"E\"}}}"
            + " | /MockedResponses/R/0: Write either 'Return' or 'Throw'",
        "{\"0\": {\"Throw\": {\"Cause\": \"C\"}}}"
            + " | /MockedResponses/R/0/Throw: Write 'Error' and 'Cause', both as text",
        "{} | /MockedResponses/R: Write an object",
      })
  void aResponseThatCannotBeUsedIsRefusedWithItsPlace(String response, String mistake) {
    assertRefused(
        "{\"StateMachines\": {}, \"MockedResponses\": {\"R\": %s}}".formatted(response), mistake);
  }

  @Test
  void aFileThatIsNoConfigurationIsRefused() {
    assertRefused("{", "It is not JSON: ");
    assertRefused("{}", "There is no member 'StateMachines'");
    assertRefused("{\"StateMachines\": 1}", "/StateMachines: There is no object here");
    assertRefused(
        "{\"StateMachines\": {\"a/b\": {}}}",
        "/StateMachines/a~1b/TestCases: There is no object here");
    assertRefused(
        """
        {"StateMachines": {"M": {"TestCases": {"T": {"S": "Respons"}}}},
         "MockedResponses": {"Response": {"0": {"Return": 1}}}}
        """,
        "/StateMachines/M/TestCases/T/S: There is no response 'Respons'; did you mean 'Response'?");
  }

  @Test
  void allMistakesAreSaidAtOnce() {
    assertThatThrownBy(
            () ->
                MockConfiguration.of(
                    """
                    {"StateMachines": {"M": {"TestCases": {"T": {"S": "R", "S2": "No"}}}},
                     "MockedResponses": {"R": {"0": {}, "5": {"Return": 1}}}}
                    """))
        .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(4));
  }

  @Test
  void oneOfMoreMachinesHasToBeSaid() {
    MockConfiguration two =
        MockConfiguration.of(
            "{\"StateMachines\": {\"A\": {\"TestCases\": {}}, \"B\": {\"TestCases\": {}}}}");
    assertThatThrownBy(() -> two.mock(ORDERS, "T"))
        .hasMessageContaining("There are [A, B]; say which of them is meant");
  }
}
