package app;

import io.github.stepmark.*;
import java.util.Optional;

/** Every field of data that a JSONPath state can have. */
@StateMachine
public abstract class DataFlow {

  record Card(String number, Optional<String> holder) {}

  record Payment(String id, String status, int cents) {}

  @InputPath("$.order")
  @Parameters("""
      {
        "number.$": "$.card.number",
        "currency": "EUR",
        "note": "a \\"quoted\\" note, 1.50"
      }
      """)
  @ResultSelector("""
      {"id.$": "$.id", "status.$": "$.status", "once": 1.0}
      """)
  @ResultPath("$.payment")
  @OutputPath("$")
  @Assign("""
      {"paymentId.$": "$.id", "tries": 0}
      """)
  @Credentials("""
      {"RoleArn.$": "States.Format('arn:aws:iam::{}:role/it\\\\'s', $.account)"}
      """)
  @Next("reserve")
  Payment charge(@Input Card card) {
    return new Payment("1", "PAID", 100);
  }

  @InputPath(InputPath.NONE)
  @Parameters("""
      {
        "TableName": "${Orders}",
        "Key": {"id": {"S.$": "$paymentId"}},
        "Tags": [{"at.$": "$$.State.EnteredTime"}, null, true]
      }
      """)
  @DiscardResult
  @Task("dynamodb:getItem")
  @Next("settle")
  abstract void reserve();

  /** The payment stands at $.payment, so the rule knows its type. */
  @ResultPath("$.payment")
  @ChoiceOn(
      value = "$.payment.status",
      when = {
        @When(is = "PAID", next = "shape"),
        @When(condition = "$.payment.cents < 100 && $.anything == 'else'", next = "pause")
      },
      otherwise = "shape")
  Payment settle(@Field("order") Object order) {
    return new Payment("1", "PAID", 100);
  }

  /** Returns nothing, but the state says itself where its result goes. */
  @ResultPath("$.log")
  @Next("shape")
  void log() {}

  @Pass(result = "[1, 2.50, {\"a\": \"stays\"}]")
  @InputPath("$.payment")
  @Parameters("{\"unused.$\": \"$.id\"}")
  @ResultPath("$.list")
  @OutputPath("$.list")
  @Assign("{\"list.$\": \"$\"}")
  @Next("pause")
  abstract void shape();

  @Wait(seconds = 5)
  @InputPath("$$.Execution.Input")
  @OutputPath(OutputPath.NONE)
  @Assign("{}")
  @Next("which")
  abstract void pause();

  @Choice(
      value = "$.kind",
      when = {
        @When(is = "1", next = "log", assign = "{\"kind.$\": \"$.kind\"}", comment = "one"),
        @When(condition = "isPresent($.kind)", next = "done", assign = "{\"kind\": null}")
      },
      otherwise = "store")
  @InputPath("$$.Execution.Input.data")
  @OutputPath("$.data")
  @Assign("{\"kind\": \"none\"}")
  @State(comment = "of its own")
  abstract void which();

  @Task("aws-sdk:sqs:listQueues")
  @Parameters("{}")
  @Catch(
      errors = "States.ALL",
      next = "done",
      resultPath = "$.error",
      assign = "{\"failed.$\": \"$.Error\"}",
      comment = "keeps the error")
  @Next("done")
  abstract void store();

  @Succeed
  @InputPath("$.data")
  @OutputPath("$.id")
  abstract void done();
}
