package io.github.stepmark.runner;

import static io.github.stepmark.runner.StateTypesTest.only;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntrinsicCallTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          States.Array($.n, $$.State.Name, 'it\\\\'s', true, null, 1.50) | [2,"S","it's",true,null,1.50]
          States.Format('{} is \\\\{{}\\\\}', $.name, $.n)               | "ann is {2}"
          States.MathAdd(States.ArrayLength($.list), States.ArrayGetItem($.list, 0)) | 9
          """)
  void aCallIsEvaluatedInATemplate(String call, String result) {
    Execution execution =
        only("{\"Type\": \"Pass\", \"Parameters\": {\"v.$\": \"" + call + "\"}, \"End\": true}")
            .run("{\"n\": 2, \"name\": \"ann\", \"list\": [7, 8]}");
    assertThat(execution.cause()).isNull();
    assertThat(execution.output()).isEqualTo("{\"v\":" + result + "}");
  }

  @Test
  void aPathThatFindsNothingIsRuntimeAndNamesTheWholeCall() {
    Execution execution =
        only("""
            {"Type": "Pass", "End": true,
             "Parameters": {"v.$": "States.Array(States.Format('{}',$.nope))"}}
            """)
            .run("{\"other\": 1}");
    assertThat(execution.error()).isEqualTo("States.Runtime");
    assertThat(execution.cause())
        .endsWith(
            "The function 'States.Array(States.Format('{}',$.nope))' had the following error: The"
                + " JsonPath argument for the field '$.nope' could not be found in the input"
                + " '{\"other\":1}'");
  }

  @Test
  void whatAFunctionCannotWorkWithCanBeCaught() {
    Execution execution =
        only("""
            {"Type": "Task", "Resource": "${F}", "End": true,
             "Parameters": {"v.$": "States.ArrayGetItem($.list, 5)"},
             "Catch": [{"ErrorEquals": ["States.IntrinsicFailure"], "Next": "Caught"}]},
             "Caught": {"Type": "Pass", "End": true}
            """)
            .run("{\"list\": []}");
    assertThat(execution.output())
        .contains("\"Error\":\"States.IntrinsicFailure\"")
        .contains("Invalid arguments in States.ArrayGetItem");
  }

  @Test
  void theErrorOfAFailStateMayBeComputed() {
    Execution execution =
        only("""
            {"Type": "Fail", "ErrorPath": "$.code",
             "CausePath": "States.Format('order {} of {}', $.id, $$.State.Name)"}
            """)
            .run("{\"code\": \"E1\", \"id\": 7}");
    assertThat(execution.error()).isEqualTo("E1");
    assertThat(execution.cause()).isEqualTo("order 7 of S");
  }
}
