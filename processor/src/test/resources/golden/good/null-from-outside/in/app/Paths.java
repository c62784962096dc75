package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Others than our codecs may write null for what may be missing: whoever asks for it is right. */
@StateMachine(input = Paths.Order.class)
abstract class Paths {

  record Address(String town) {}

  record Order(String id, Optional<String> coupon, @Nullable Address address) {}

  record Quote(int cents, Optional<Boolean> firm, @Nullable String note) {}

  record Verdict(Optional<String> reason) {}

  @Choice(
      when = {
        @When(condition = "isPresent($.coupon) && isNull($.coupon)", next = "told"),
        @When(condition = "isPresent($.coupon)", next = "rebate")
      },
      otherwise = "told")
  abstract void coupon();

  /** The coupon is there and no null. */
  @DiscardResult
  @Next("told")
  void rebate(String id, String coupon) {}

  /** Whether it is there is no matter. */
  @DiscardResult
  @Next("where")
  void told(String id, Optional<String> coupon, @Nullable Address address) {}

  @Choice(
      when = @When(condition = "isPresent($.address) && !isNull($.address)", next = "send"),
      otherwise = "quote")
  abstract void where();

  @DiscardResult
  @Next("quote")
  void send(@From("$.address.town") String town) {}

  @Task("${QuoteFunctionArn}")
  @ResultPath("$.quote")
  @Next("firm")
  abstract Quote quote();

  /** A rule for each value, and one for null. */
  @Choice(
      when = {
        @When(condition = "!isPresent($.quote.firm)", next = "ask"),
        @When(condition = "$.quote.firm == true", next = "note"),
        @When(condition = "$.quote.firm == false", next = "ask"),
        @When(condition = "isNull($.quote.firm)", next = "ask")
      })
  abstract void firm();

  /** Who asks no more than whether it is there is not told of null. */
  @Choice(when = @When(condition = "isPresent($.quote.note)", next = "noted"), otherwise = "ask")
  abstract void note();

  @DiscardResult
  @Next("ask")
  void noted(@From("$.quote.note") String note) {}

  @Activity("judge")
  @Timeout(60)
  @ResultPath("$.verdict")
  @Next("judged")
  abstract Verdict ask();

  @Choice(
      when = {
        @When(condition = "!isPresent($.verdict.reason)", next = "approve"),
        @When(condition = "!isString($.verdict.reason)", next = "approve")
      },
      otherwise = "refuse")
  abstract void judged();

  @Next("each")
  void refuse(@From("$.verdict.reason") String reason) {}

  @Timeout(60)
  @ResultPath("$.approval")
  @Next("approved")
  void approve(@From("$.id") String id, @TaskToken(answer = Verdict.class) String token) {}

  @Choice(
      when =
          @When(
              condition = "isPresent($.approval.reason) && isNull($.approval.reason)",
              next = "each"),
      otherwise = "each")
  abstract void approved();

  @Task("${QuotesFunctionArn}")
  @Next("all")
  abstract List<Quote> each();

  @MapState(value = One.class, itemsFrom = "$")
  @Next("first")
  abstract List<Quote> all();

  abstract static class One {
    @Choice(when = @When(condition = "isPresent($.note) && isNull($.note)", next = "given"), otherwise = "given")
    abstract void perhaps();

    @Pass
    @End
    abstract void given();
  }

  @Choice(when = @When(condition = "isPresent($[0].note)", next = "done"), otherwise = "done")
  abstract void first();

  @Succeed
  abstract void done();
}
