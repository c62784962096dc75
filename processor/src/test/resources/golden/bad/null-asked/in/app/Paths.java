package app;

import io.github.stepmark.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where null cannot be, or is not taken. */
@StateMachine(input = Paths.Order.class)
abstract class Paths {

  record Order(String id, Optional<String> coupon, @Nullable String note) {}

  record Rebate(int cents, Optional<String> code) {}

  /** The member is none that may be missing. */
  @Choice(when = @When(condition = "isNull($.id)", next = "done"), otherwise = "first")
  abstract void plain();

  @Succeed
  abstract void done();

  @Choice(
      when = @When(condition = "isPresent($.coupon) && isNull($.coupon)", next = "nothing"),
      otherwise = "unasked")
  abstract void first();

  /** It is null. */
  @End
  void nothing(String coupon) {}

  /** It may be missing, which is told once. */
  @DiscardResult
  @Next("rebate")
  void unasked(String note) {}

  @ResultPath("$.rebate")
  @Next("ours")
  Rebate rebate(String id) {
    return new Rebate(0, Optional.empty());
  }

  /** Our codecs leave it out. */
  @Choice(
      when =
          @When(condition = "isPresent($.rebate.code) && isNull($.rebate.code)", next = "done"),
      otherwise = "done")
  abstract void ours();
}
