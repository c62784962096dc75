package io.github.stepmark.asl.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.read.DefinitionReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said to write in place of a field of the other query language. */
class CounterpartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          JSONata  | 'Type': 'Pass', 'End': true, 'Parameters': {}      | Write Output.
          JSONata  | 'Type': 'Task', 'Resource': '${F}', 'End': true, 'Parameters': {} | Write Arguments.
          JSONata  | 'Type': 'Wait', 'End': true, 'SecondsPath': '$.a'  | Write Seconds with an expression in {% %}.
          JSONPath | 'Type': 'Pass', 'End': true, 'Output': {}          | Write Parameters, ResultPath or OutputPath, or give
          JSONPath | 'Type': 'Succeed', 'Output': {}                    | Write OutputPath, or give
          JSONPath | 'Type': 'Task', 'Resource': '${F}', 'End': true, 'Output': 1 | Write ResultSelector, ResultPath or OutputPath, or give
          JSONPath | 'Type': 'Task', 'Resource': '${F}', 'End': true, 'Arguments': {} | Write Parameters, or give the state "QueryLanguage": "JSONata".
          JSONPath | 'Type': 'Task', 'Resource': '${F}', 'End': true, 'Catch': [{'ErrorEquals': ['E'], 'Next': 'Z', 'Output': 1}] | Write ResultPath, or give
          JSONPath | 'Type': 'Choice', 'Default': 'Z', 'Choices': [{'Variable': '$.a', 'IsNull': true, 'Next': 'Z', 'Output': 1}] | Take it out, or give
          """)
  void theMendIsAFieldThatTheStateHas(String language, String state, String mend) {
    String machine =
        "{'StartAt': 'A', 'QueryLanguage': '"
            + language
            + "', 'States': {'A': {"
            + state
            + "}, 'Z': {'Type': 'Succeed'}}}";

    List<Diagnostic> found =
        Checker.check(DefinitionReader.read(machine.replace('\'', '"')), WorkflowType.STANDARD);

    assertThat(found)
        .filteredOn(one -> one.rule() == Rule.OTHER_LANGUAGE_FIELD)
        .singleElement()
        .satisfies(one -> assertThat(one.mend()).startsWith(mend));
  }
}
