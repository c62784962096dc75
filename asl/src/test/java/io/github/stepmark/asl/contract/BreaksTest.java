package io.github.stepmark.asl.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.contract.Breaks.Break;
import io.github.stepmark.asl.contract.Breaks.Kind;
import io.github.stepmark.asl.contract.Breaks.Whose;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.read.DefinitionReader;
import io.github.stepmark.asl.shape.Member;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreaksTest {

  private static Contract contract(String type, String input, String output, String calls) {
    return Contract.fromJson(
        Json.parse(
            "{\"type\": \"%s\", \"input\": %s, \"output\": %s, \"calls\": {%s}}"
                .formatted(type, input, output, calls)));
  }

  private static List<Break> breaks(
      String takesBefore, String takes, String givesBefore, String gives) {
    String call = "\"${F}\": {\"state\": \"Pack\", \"takes\": %s, \"gives\": %s}";
    return Breaks.of(
        contract("standard", "{}", "{}", call.formatted(takesBefore, givesBefore)),
        contract("standard", "{}", "{}", call.formatted(takes, gives)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // What is known of neither, or what only takes more.
        "{} | {\"type\": \"string\"} | ``",
        "{\"type\": \"string\"} | {} | ``",
        "{\"type\": \"integer\"} | {\"type\": \"number\"} | ``",
        "{\"type\": \"string\"} | {\"type\": [\"null\", \"string\"]} | ``",
        "{\"type\": \"string\", \"enum\": [\"A\"]} | {\"type\": \"string\", \"enum\": [\"A\", \"B\"]} | ``",
        "{\"type\": \"object\", \"properties\": {\"a\": {}, \"b\": {}}, \"required\": [\"a\", \"b\"]} | {\"type\": \"object\", \"properties\": {\"a\": {}}, \"required\": [\"a\"]} | ``",
        "{\"type\": \"object\"} | {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}} | ``",
        // What takes less.
        "{\"type\": \"number\"} | {\"type\": \"integer\"} | $ as integer, which was number",
        "{\"type\": [\"null\", \"string\"]} | {\"type\": \"string\"} | $ as string, which was null or string",
        "{\"type\": \"string\"} | {\"type\": \"string\", \"format\": \"date-time\"} | $ as a timestamp, which was string",
        "{\"type\": \"string\", \"enum\": [\"A\", \"B\"]} | {\"type\": \"string\", \"enum\": [\"A\"]} | $ as \"A\", which was \"A\" or \"B\"",
        "{\"type\": \"object\"} | {\"type\": \"object\", \"properties\": {\"a\": {}}, \"required\": [\"a\"]} | needs $.a now",
        "{\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"integer\"}}}} | {\"type\": \"array\", \"items\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": \"string\"}}}} | $[*].a as string, which was integer",
        "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"integer\"}} | {\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}} | $.* as string, which was integer",
        "{\"type\": \"object\", \"anyOf\": [{\"properties\": {\"k\": {\"type\": \"string\", \"enum\": [\"A\"]}}}, {\"properties\": {\"k\": {\"type\": \"string\", \"enum\": [\"B\"]}}}]} | {\"type\": \"object\", \"properties\": {\"k\": {\"type\": \"string\", \"enum\": [\"A\"]}}} | $ as {k: \"A\"}, which was {k: \"B\"}",
      })
  void aFunctionThatTakesLessBreaksWhatCallsItAndSoDoesOneThatGivesMore(
      String wide, String narrow, String message) {
    List<Break> taken = breaks(wide, narrow, "{}", "{}");
    List<Break> given = breaks("{}", "{}", narrow, wide);

    if (message.isEmpty()) {
      assertThat(taken).isEmpty();
      assertThat(given).isEmpty();
    } else {
      assertThat(taken)
          .singleElement()
          .satisfies(one -> assertThat(one.message()).contains(message));
      assertThat(given)
          .singleElement()
          .satisfies(one -> assertThat(one.whose()).isEqualTo(Whose.RUNNING_EXECUTIONS));
    }
  }

  @Test
  void whatAFunctionNoLongerGivesIsReadByExecutionsThatRun() {
    String both = "{\"type\": \"object\", \"properties\": {\"a b\": {}}, \"required\": [\"a b\"]}";

    assertThat(breaks("{}", "{}", both, "{\"type\": \"object\"}"))
        .containsExactly(
            new Break(
                Kind.CALL_GIVES,
                Whose.RUNNING_EXECUTIONS,
                "",
                "'Pack' no longer gives $['a b'] always; executions that run read it as before.",
                "Give both, or call another function, until none of them runs."));
  }

  @Test
  void whatNothingCallsAnyMoreIsStillCalledByExecutionsThatRun() {
    Contract before =
        contract(
            "standard",
            "{}",
            "{}",
            "\"${F}\": {\"state\": \"Pack\", \"takes\": {}, \"gives\": {}}");

    assertThat(Breaks.of(before, contract("standard", "{}", "{}", "")))
        .extracting(Break::message)
        .containsExactly(
            "Nothing calls ${F} any more; executions that have yet to come to 'Pack' still do, and"
                + " fail if it is gone.");
    assertThat(Breaks.of(contract("standard", "{}", "{}", ""), before)).isEmpty();
  }

  @Test
  void aTokenThatNobodyHandsOnIsWaitedForInVain() {
    String call = "\"${F}\": {\"state\": \"Ask\", \"waits\": %s, \"takes\": {}, \"gives\": {}}";
    Contract waits = contract("standard", "{}", "{}", call.formatted("true"));
    Contract answers = contract("standard", "{}", "{}", call.formatted("false"));

    assertThat(Breaks.of(waits, answers).get(0).message()).contains("then wait in vain");
    assertThat(Breaks.of(answers, waits).get(0).message()).contains("expects a task token now");
  }

  @Test
  void anotherTypeEndsTheExecutions() {
    assertThat(Breaks.of(contract("standard", "{}", "{}", ""), contract("express", "{}", "{}", "")))
        .extracting(Break::whose)
        .containsExactly(Whose.RUNNING_EXECUTIONS, Whose.CALLERS);
  }

  @Test
  void callersRelyOnInputAndOutput() {
    Contract before = contract("standard", "{\"type\": \"object\"}", "{\"type\": \"string\"}", "");
    Contract after =
        contract(
            "standard",
            "{\"type\": \"object\", \"required\": [\"a\"]}",
            "{\"type\": \"integer\"}",
            "");

    assertThat(Breaks.of(before, after))
        .allMatch(one -> one.whose() == Whose.CALLERS)
        .extracting(Break::message)
        .containsExactly(
            "The workflow needs $.a now; who starts it may not send that.",
            "The workflow gives $ as integer, which was string; who started it may read that.");
  }

  @Test
  void aContractIsReadFromADefinition() {
    Contract contract =
        of(
            """
            {"StartAt": "Pack", "States": {
              "Pack": {"Type": "Task", "Resource": "${PackFunctionArn}", "InputPath": "$.order", "ResultPath": "$.packed", "Next": "Call"},
              "Call": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke.waitForTaskToken", "Parameters": {"FunctionName": "${AskFunctionArn}", "Payload": {"token.$": "$$.Task.Token"}}, "Next": "Start"},
              "Start": {"Type": "Task", "Resource": "arn:aws:states:::states:startExecution.sync:2", "Parameters": {"StateMachineArn": "${OtherArn}"}, "Next": "Put"},
              "Put": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem", "Parameters": {"TableName": "t", "Item": {}}, "Next": "Do"},
              "Do": {"Type": "Task", "Resource": "arn:aws:states:eu-west-1:123456789012:activity:sign", "End": true}}}
            """);

    assertThat(contract.calls())
        .containsOnlyKeys(
            "${PackFunctionArn}",
            "${AskFunctionArn}",
            "${OtherArn}",
            "arn:aws:states:eu-west-1:123456789012:activity:sign");
    assertThat(contract.calls().get("${AskFunctionArn}").waits()).isTrue();
    assertThat(contract.calls().get("${PackFunctionArn}").pointer()).isEqualTo("/States/Pack");
    assertThat(Contract.fromJson(contract.toJson()).toJson()).isEqualTo(contract.toJson());
    assertThat(Breaks.of(contract, contract)).isEmpty();
  }

  private static Contract of(String definition) {
    StateMachine machine = DefinitionReader.read(definition).orThrow();
    return Contract.of(machine, WorkflowType.STANDARD, Facts.NONE, Flow.of(machine, Facts.NONE));
  }

  private static Contract versioned(String version, String input, String output, String calls) {
    return Contract.fromJson(
        Json.parse(
            "{%s\"type\": \"standard\", \"input\": %s, \"output\": %s, \"calls\": {%s}}"
                .formatted(version, input, output, calls)));
  }

  private static final String WITH =
      "{\"type\": \"object\", \"properties\": {\"a\": {}}, \"required\": [\"a\"]}";

  private static final String WITHOUT = "{\"type\": \"object\"}";

  @Test
  void whatTheLastStateGivesNobodyReadsButWhoStartedTheExecution() {
    String call = "\"${F}\": {\"state\": \"Pack\", \"ends\": true, \"takes\": {}, \"gives\": %s}";

    assertThat(
            Breaks.of(
                versioned("", "{}", WITH, call.formatted(WITH)),
                versioned("", "{}", WITHOUT, call.formatted(WITHOUT))))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.message())
                    .isEqualTo(
                        "The workflow no longer gives $.a always; who started it may read that."));
    assertThat(
            Breaks.of(
                versioned("", "{}", "{}", call.formatted(WITH)),
                versioned("", "{}", "{}", call.formatted(WITHOUT))))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.whose()).isEqualTo(Whose.CALLERS);
              assertThat(one.message()).contains("it is the output of executions that run");
            });
  }

  @Test
  void anInputOfWhichLessWasKnownBeforeNeedsNothingNew() {
    Contract before = versioned("", WITHOUT, "{}", "");

    assertThat(Breaks.of(before, versioned("\"version\": 1, ", WITH, "{}", ""))).isEmpty();
    assertThat(Breaks.of(before, versioned("", WITH, "{}", ""))).hasSize(1);
    String call = "\"${F}\": {\"state\": \"Pack\", \"takes\": %s, \"gives\": {}}";
    assertThat(
            Breaks.of(
                versioned("", WITHOUT, "{}", call.formatted(WITHOUT)),
                versioned("\"version\": 1, ", WITH, "{}", call.formatted(WITH))))
        .extracting(Break::whose)
        .containsExactly(Whose.RUNNING_EXECUTIONS, Whose.CALLERS);
  }

  @Test
  void whatAnEarlierContractHasAroundAPayloadIsNoChange() {
    String call = "\"${F}\": {\"state\": \"Pack\", \"takes\": %s, \"gives\": %s}";
    String wrapped =
        "{\"type\": \"object\", \"properties\": {\"Payload\": %s}, \"required\": [\"Payload\"]}";

    assertThat(
            Breaks.of(
                versioned(
                    "",
                    "{}",
                    "{}",
                    call.formatted(wrapped.formatted(WITH), wrapped.formatted(WITH))),
                versioned("\"version\": 1, ", "{}", "{}", call.formatted(WITH, WITH))))
        .isEmpty();
  }

  @Test
  void aFunctionIsTheSameWhetherItIsCalledByItsArnOrByTheService() {
    Facts direct =
        facts(Shape.object(ObjectShape.of(Map.of("a", member(Shape.text())), Shape.nothing())));
    Facts wrapped =
        facts(
            Shape.object(
                ObjectShape.of(
                    Map.of(
                        "Payload",
                        member(
                            Shape.object(
                                ObjectShape.of(
                                    Map.of("a", member(Shape.text())), Shape.nothing())))),
                    Shape.nothing())));

    assertThat(
            Breaks.of(
                contract("\"Resource\": \"${F}\"", direct),
                contract(
                    "\"Resource\": \"arn:aws:states:::lambda:invoke\", \"Parameters\": {\"FunctionName\": \"${F}\", \"Payload.$\": \"$\"}, \"OutputPath\": \"$.Payload\"",
                    wrapped)))
        .isEmpty();
  }

  private static Contract contract(String fields, Facts facts) {
    StateMachine machine =
        DefinitionReader.read(
                "{\"StartAt\": \"S\", \"States\": {\"S\": {\"Type\": \"Task\", %s, \"End\": true}}}"
                    .formatted(fields))
            .orThrow();
    return Contract.of(machine, WorkflowType.STANDARD, facts, Flow.of(machine, facts));
  }

  private static Member member(Shape shape) {
    return new Member(shape, Presence.ALWAYS, "");
  }

  private static Facts facts(Shape both) {
    return new Facts() {
      @Override
      public Shape demand(String state) {
        return both;
      }

      @Override
      public Shape result(String state) {
        return both;
      }
    };
  }

  @Test
  void aMachineThatIsGoneTakesItsExecutionsWithItAndOneThatCallsTheSameIsItsNewName() {
    Contract old =
        contract(
            "standard", "{}", "{}", "\"${F}\": {\"state\": \"S\", \"takes\": {}, \"gives\": {}}");

    assertThat(Breaks.gone("Shop", old, Map.of()))
        .extracting(Break::whose)
        .containsExactly(Whose.RUNNING_EXECUTIONS, Whose.CALLERS);
    assertThat(Breaks.gone("Shop", old, Map.of()).get(0).message())
        .startsWith("The state machine 'Shop' is gone: CloudFormation deletes it");
    assertThat(Breaks.gone("Shop", old, Map.of("Store", old)).get(0).message())
        .startsWith("The state machine 'Shop' is called 'Store' now");
  }

  @Test
  void whoAnswersByATokenHasToSendWhatTheAnswerNeedsNow() {
    String call =
        "\"${F}\": {\"state\": \"Ask\", \"waits\": %s, \"takes\": {}, \"gives\": {\"type\": \"object\","
            + " \"properties\": {\"by\": {\"type\": \"string\"}, \"why\": {\"type\": \"string\"}},"
            + " \"required\": [%s]}}";
    Contract before = contract("standard", "{}", "{}", call.formatted("true", "\"by\""));
    Contract after = contract("standard", "{}", "{}", call.formatted("true", "\"by\", \"why\""));

    assertThat(Breaks.of(before, after))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.whose()).isEqualTo(Whose.CALLERS);
              assertThat(one.message())
                  .isEqualTo(
                      "The answer to 'Ask' needs $.why now; who answers by its token may not send"
                          + " that.");
            });
    assertThat(
            Breaks.of(
                contract("standard", "{}", "{}", call.formatted("false", "\"by\"")),
                contract("standard", "{}", "{}", call.formatted("false", "\"by\", \"why\""))))
        .isEmpty();
  }

  @Test
  void aWorkerHasToAnswerWhatTheWorkflowNeedsNow() {
    String call =
        "\"${SignArn}\": {\"state\": \"Sign\", \"activity\": true, \"takes\": {}, \"gives\": {\"type\": \"object\","
            + " \"properties\": {\"by\": {\"type\": \"string\"}}, \"required\": [%s]}}";
    Contract before = contract("standard", "{}", "{}", call.formatted(""));
    Contract after = contract("standard", "{}", "{}", call.formatted("\"by\""));

    assertThat(Breaks.of(before, after))
        .containsExactly(
            new Break(
                Kind.ANSWER_NEEDS,
                Whose.CALLERS,
                "",
                "The answer to 'Sign' needs $.by now; the activity's workers may not send that.",
                "Make it @Nullable or Optional until all who answer send it."));
    assertThat(Contract.fromJson(after.toJson()).toJson()).isEqualTo(after.toJson());
  }

  @Test
  void anActivityIsToldByItsArnOrByWhatIsKnownOfThePlaceholder() {
    Facts known =
        new Facts() {
          @Override
          public boolean isActivity(String state) {
            return state.equals("/States/S");
          }
        };

    assertThat(contract("\"Resource\": \"${SignArn}\"", known).calls().get("${SignArn}").activity())
        .isTrue();
    assertThat(
            contract("\"Resource\": \"${SignArn}\"", Facts.NONE)
                .calls()
                .get("${SignArn}")
                .activity())
        .isFalse();
    String arn = "arn:aws:states:eu-west-1:123456789012:activity:sign";
    assertThat(contract("\"Resource\": \"" + arn + "\"", Facts.NONE).calls().get(arn).activity())
        .isTrue();
  }

  @Test
  void thePageHasEachIdAndNoOther() throws IOException {
    Matcher ids =
        Pattern.compile("(?m)^\\| `(\\w+)`")
            .matcher(Files.readString(Path.of("../docs/changing.md")));

    assertThat(ids.results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Kind.values()).map(Kind::id).toList());
  }
}
