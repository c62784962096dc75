package app;

import io.github.stepmark.*;

/** Rules that are rare, but that a definition can have. */
@StateMachine
@Accept(value = "ShadowedRule", because = "each rule is there for its form")
public abstract class Choices {

  @Pass
  @Assign("{\"limit\": {\"max\": 1}}")
  @Next("shapes")
  abstract void limited();

  @Choice(
      when = {
        @When(condition = "!isPresent($.a) || isPresent($.b) == false", next = "done"),
        @When(condition = "and($.a == 1)", next = "done"),
        @When(condition = "or(and($.a == 1) && !($.b != 2))", next = "done"),
        @When(
            condition = "comment('an adult', $.age >= 18) && !comment('banned', isPresent($.ban))",
            next = "done",
            comment = "may enter"),
        @When(condition = "comment('of the rule', $.a == 1 || $.a == 2)", next = "done"),
        @When(condition = "($.a == 1 && $.b == 1) && $.c == 1", next = "done"),
        @When(condition = "$.paid == true || matches($.s, 'plain') || $.s == 'plain'", next = "done"),
        @When(condition = "matches($.s, 'a\\\\*b*')", next = "done"),
        @When(condition = "!isNull($.a) && (isNull($.b) || isNull($.c) && isNull($.d))", next = "done"),
        @When(
            condition = "!(isNumeric($.a) || isTimestamp($.a))",
            next = "done",
            assign = "{\"limit\": {\"max\": 1}}"),
        @When(condition = "$$.State.RetryCount > 1 && $limit.max == 1.0", next = "done")
      },
      otherwise = "texts")
  abstract void shapes();

  @Choice(
      when = {
        @When(condition = "$.a == 's' || $.a < 's' || $.a > 's' || $.a <= 's' || $.a >= 's'", next = "done"),
        @When(
            condition =
                "string($.a) == string($.b) && string($.a) < string($.b) && string($.a) > string($.b)"
                    + " && string($.a) <= string($.b) && string($.a) >= string($.b)",
            next = "done"),
        @When(condition = "matches($.a, '*') && isString($.a)", next = "done")
      },
      otherwise = "numbers")
  abstract void texts();

  @Choice(
      when = {
        @When(condition = "$.a == 1 && $.a < 1.50 && $.a > -1 && $.a <= 1e3 && $.a >= 0", next = "done"),
        @When(
            condition =
                "number($.a) == number($.b) && number($.a) < number($.b) && number($.a) > number($.b)"
                    + " && number($.a) <= number($.b) && number($.a) >= number($.b)",
            next = "done"),
        @When(condition = "isNumeric($.a)", next = "done")
      },
      otherwise = "times")
  abstract void numbers();

  @Choice(
      when = {
        @When(
            condition =
                "$.a == timestamp('2026-01-01T00:00:00Z') && $.a < timestamp('2026-01-01T00:00:00Z')"
                    + " && $.a > timestamp('2026-01-01T00:00:00Z')"
                    + " && $.a <= timestamp('2026-01-01T00:00:00Z')"
                    + " && $.a >= timestamp('2026-01-01T00:00:00Z')",
            next = "done"),
        @When(
            condition =
                "timestamp($.a) == timestamp($.b) && timestamp($.a) < timestamp($.b)"
                    + " && timestamp($.a) > timestamp($.b) && timestamp($.a) <= timestamp($.b)"
                    + " && timestamp($.a) >= timestamp($.b)",
            next = "done"),
        @When(condition = "isTimestamp($.a)", next = "done")
      },
      otherwise = "others")
  abstract void times();

  @Choice(
      when =
          @When(
              condition =
                  "$.e == false && bool($.e) == bool($.f) && isBoolean($.e) && isNull($.g) && isPresent($.h)",
              next = "done"))
  abstract void others();

  @Succeed
  abstract void done();
}
