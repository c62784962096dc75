package app;

import static io.github.stepmark.QueryLanguage.JSONATA;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same in JSONata. */
@StateMachine(input = Expressions.Order.class, queryLanguage = JSONATA, prefix = "J")
abstract class Expressions {

  record Address(String town) {}

  record Order(String id, Optional<String> coupon, @Nullable Address address) {}

  record Quote(int cents, Optional<Boolean> firm, @Nullable String note) {}

  record Verdict(Optional<String> reason) {}

  @Choice(
      when = {
        @When(condition = "$states.input.coupon = null", next = "told"),
        @When(condition = "$exists($states.input.coupon)", next = "rebate")
      },
      otherwise = "told")
  abstract void coupon();

  /** The coupon is there and no null. */
  @Output("{% $states.input %}")
  @Next("told")
  void rebate(String id, String coupon) {}

  /** Whether it is there is no matter. */
  @Output("{% $states.input %}")
  @Next("where")
  void told(String id, Optional<String> coupon, @Nullable Address address) {}

  @Choice(
      when =
          @When(
              condition = "$exists($states.input.address) and $states.input.address != null",
              next = "send"),
      otherwise = "quote")
  abstract void where();

  @Output("{% $states.input %}")
  @Next("quote")
  void send(@From("$states.input.address.town") String town) {}

  @Task("${QuoteFunctionArn}")
  @Assign("{\"quote\": \"{% $states.result %}\"}")
  @Output("{% $states.input %}")
  @Next("firm")
  abstract Quote quote();

  /** A rule for each value, and one for null. */
  @Choice(
      when = {
        @When(condition = "$not($exists($quote.firm))", next = "ask"),
        @When(condition = "$quote.firm = true", next = "note"),
        @When(condition = "$quote.firm = false", next = "ask"),
        @When(condition = "$quote.firm = null", next = "ask")
      })
  abstract void firm();

  /** Who asks no more than whether it is there is not told of null. */
  @Choice(when = @When(condition = "$exists($quote.note)", next = "noted"), otherwise = "ask")
  abstract void note();

  @Output("{% $states.input %}")
  @Next("ask")
  void noted(@From("$uppercase($quote.note)") String note) {}

  @Activity("judge")
  @Timeout(60)
  @Output("{\"id\": \"{% $states.input.id %}\", \"verdict\": \"{% $states.result %}\"}")
  @Next("judged")
  abstract Verdict ask();

  @Choice(
      when = {
        @When(condition = "$not($exists($states.input.verdict.reason))", next = "approve"),
        @When(condition = "$type($states.input.verdict.reason) != 'string'", next = "approve")
      },
      otherwise = "refuse")
  abstract void judged();

  @Next("each")
  void refuse(@From("$states.input.verdict.reason") String reason) {}

  @Timeout(60)
  @Output("{\"why\": \"{% $states.result.reason = null ? 'none' : 'some' %}\", \"approval\": \"{% $states.result %}\"}")
  @Next("approved")
  void approve(
      @From("$states.input.id") String id, @TaskToken(answer = Verdict.class) String token) {}

  @Choice(
      when = @When(condition = "$states.input.approval.reason in ['no', null]", next = "each"),
      otherwise = "each")
  abstract void approved();

  @Task("${QuotesFunctionArn}")
  @Next("all")
  abstract List<Quote> each();

  @MapState(value = One.class, itemsFrom = "$states.input[]")
  @Next("first")
  abstract List<Quote> all();

  abstract static class One {
    @Choice(when = @When(condition = "$states.input.note = null", next = "given"), otherwise = "given")
    abstract void perhaps();

    @Pass
    @End
    abstract void given();
  }

  @Choice(
      when = @When(condition = "$count($states.input[note = null]) > 0", next = "done"),
      otherwise = "done")
  abstract void first();

  @Succeed
  abstract void done();
}
