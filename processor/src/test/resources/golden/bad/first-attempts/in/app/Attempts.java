package app;

import io.github.stepmark.*;

/** What somebody writes who knows Java, and the language of states by hearsay. */
@StateMachine
abstract class Attempts {

  @ResultPath("result")
  @Next("second")
  String first(@From("order.id") String id, @From("{% $states.input.id %}") String other) {
    return id;
  }

  @Wait(secondsFrom = "PT10M")
  @Next("third")
  abstract void second();

  @Wait(timestamp = "10 minutes")
  @Next("fourth")
  abstract void third();

  @Timeout(from = "60")
  @Heartbeat(from = "10")
  @Next("fifth")
  void fourth() {}

  @Task("DynamoDB:PutItem")
  @Next("sixth")
  abstract void fifth();

  @Task("sqs.sendMessage")
  @Next("seventh")
  abstract void sixth();

  @Pass(result = "$.order")
  @Next("eighth")
  abstract void seventh();

  @Choice(
      when = {
        @When(condition = "$.status.equals('PAID')", next = "tenth"),
        @When(condition = "$.status == PAID", next = "tenth"),
        @When(condition = "$.n > 1 and $.n < 5", next = "tenth"),
      },
      otherwise = "ninth")
  abstract void eighth();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Next("tenth")
  void ninth(@From("$.id") String id) {}

  @Task("dynamodb:getItem")
  @Parameters("{\"tableName\": \"orders\", \"Key\": {}}")
  @Next("last")
  abstract void tenth();

  @Fail(error = "Refused", cause = "{% $states.input.why %}")
  abstract void last();
}
