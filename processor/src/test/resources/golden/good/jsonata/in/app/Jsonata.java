package app;

import io.github.stepmark.*;
import java.time.Instant;
import java.util.Optional;

/** Every field that a JSONata state can have. */
@StateMachine(queryLanguage = QueryLanguage.JSONATA, fields = NamingStyle.UPPER_CAMEL)
public abstract class Jsonata {

  enum Status {
    OPEN,
    PAID
  }

  record Payment(
      String id, Status status, int cents, double rate, boolean late, Instant at, Object extra) {}

  /** Nothing is bound, so the function is given the state's input. */
  @Next("charge")
  void note(String message) {}

  /** A bound parameter makes Arguments of all of them. */
  @ChoiceOn(
      value = "$states.input.Status",
      comment = "by its status",
      when = {
        @When(is = "PAID", next = "ask"),
        @When(
            condition = "$states.input.Cents < 100 or $contains($states.input.Id, \"x\")",
            next = "pause",
            assign = "{\"small\": true}",
            output = "{% $states.input.Id %}",
            comment = "too little")
      },
      otherwise = "ask")
  Payment charge(
      @From("$states.context.Execution.Name") String key,
      @From("{% $uppercase($states.input.Currency) %}") String currency,
      int cents,
      @Field("card-\"holder\"") String holder,
      Optional<String> coupon) {
    return null;
  }

  @Arguments("""
      {"Order": "{% $states.input.Extra %}", "Literal": {"nested": ["{% 1 + 1 %}", 2.0]}}
      """)
  @Output("{% $merge([$states.input, {\"answer\": $states.result}]) %}")
  @Assign("""
      {"answer": "{% $states.result %}"}
      """)
  @Credentials("{\"RoleArn\": \"{% $states.input.Extra.role %}\"}")
  @Timeout(from = "$states.input.Extra.limit")
  @Heartbeat(from = "{% $states.input.Extra.limit / 2 %}")
  @Catch(
      errors = "States.ALL",
      next = "pause",
      output = "{\"error\": \"{% $states.errorOutput.Error %}\"}",
      assign = "{\"cause\": \"{% $states.errorOutput.Cause %}\"}")
  @Next("compare")
  Payment ask(Object order, Object literal) {
    return null;
  }

  @Choice(
      value = "$states.input.answer.Extra",
      when = {
        @When(is = "100", next = "pause"),
        @When(is = "-1.50", next = "pause"),
        @When(is = "true", next = "pause"),
        @When(is = "'it\\'s \"€\"'", next = "pause"),
        @When(is = "timestamp('2026-01-01T00:00:00Z')", next = "pause"),
        @When(condition = "{% $states.input.Late %}", next = "store")
      },
      otherwise = "store")
  @Output("{\"left\": \"{% $states.input %}\"}")
  @Assign("{\"matched\": false}")
  abstract void compare();

  @Wait(secondsFrom = "$states.context.Execution.Input.delay")
  @Output("{% $states.input %}")
  @Assign("{\"waited\": \"{% $now() %}\"}")
  @Next("until")
  abstract void pause();

  @Wait(timestampFrom = "$states.context.Execution.Input.at")
  @Next("rest")
  abstract void until();

  @Wait(seconds = 30)
  @Next("typed")
  abstract void rest();

  @ChoiceOn(
      value = "$states.input.At",
      when = @When(is = "2026-12-24T18:00:00+01:00", next = "shape"),
      otherwise = "shape")
  Payment typed(@Input Object all, @From("$states.context.State.Name") String state) {
    return null;
  }

  @Pass
  @Output("{\"a\": [1.0, null, \"{% $states.input %}\"]}")
  @Assign("{\"b\": {\"c\": \"{% 1 %}\"}}")
  @Next("store")
  abstract void shape();

  @Task("dynamodb:putItem")
  @Arguments("{% $states.context.Execution.Input.request %}")
  @ChoiceOn(
      value = "$count($states.input.a) + 1",
      when = @When(is = "2", next = "done"),
      otherwise = "failing")
  abstract void store();

  @Succeed
  @Output("\"done\"")
  abstract void done();

  @Fail(error = "Static", causeFrom = "$states.input.reason & '!'")
  abstract void failing();
}
