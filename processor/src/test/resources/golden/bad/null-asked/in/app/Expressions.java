package app;

import static io.github.stepmark.QueryLanguage.JSONATA;

import io.github.stepmark.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The same in JSONata. */
@StateMachine(input = Expressions.Order.class, queryLanguage = JSONATA, prefix = "J")
abstract class Expressions {

  record Order(String id, Optional<String> coupon, @Nullable String note) {}

  record Rebate(int cents, Optional<String> code) {}

  /** The member is none that may be missing. */
  @Choice(when = @When(condition = "$states.input.id = null", next = "done"), otherwise = "first")
  abstract void plain();

  @Succeed
  abstract void done();

  @Choice(
      when = @When(condition = "$states.input.coupon = null", next = "nothing"),
      otherwise = "unasked")
  abstract void first();

  /** It is null. */
  @End
  void nothing(String coupon) {}

  /** It may be missing, which is told once. */
  @Output("{% $states.input %}")
  @Next("rebate")
  void unasked(String note) {}

  @Next("ours")
  Rebate rebate(String id) {
    return new Rebate(0, Optional.empty());
  }

  /** Our codecs leave it out. */
  @Choice(when = @When(condition = "$states.input.code = null", next = "done"), otherwise = "done")
  abstract void ours();
}
