package io.github.stepmark.asl.flow;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.read.DefinitionReader;
import org.junit.jupiter.api.Test;

class GivenTest {

  @Test
  void whatATaskIsGivenIsKnownWhereAnExecutionGetsToIt() {
    Flow flow =
        Flow.of(
            DefinitionReader.read(
                    """
                    {"StartAt": "Make", "States": {
                      "Make": {"Type": "Pass", "Result": {"a": 1}, "Next": "Ask"},
                      "Ask": {"Type": "Task", "Resource": "${AskArn}",
                        "Parameters": {"b.$": "$.a", "c": "x"}, "Next": "Tell"},
                      "Tell": {"Type": "Task", "QueryLanguage": "JSONata", "Resource": "${TellArn}",
                        "Arguments": {"d": "{% $string(1) %}"}, "End": true},
                      "Lost": {"Type": "Task", "Resource": "${LostArn}", "End": true}}}
                    """)
                .orThrow(),
            Facts.NONE);

    assertThat(flow.given("/States/Ask")).hasToString("{b: 1, c: \"x\"}");
    assertThat(flow.given("/States/Tell")).hasToString("{d: string}");
    assertThat(flow.given("/States/Make")).isNull();
    assertThat(flow.given("/States/None")).isNull();
  }
}
