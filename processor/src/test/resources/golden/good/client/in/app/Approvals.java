package app;

import io.github.stepmark.*;
import java.time.Instant;
import java.util.List;

/** It is started by a client, and answered by whoever gets a token. */
@StateMachine
abstract class Approvals {

  record Order(String id) {}

  record Approval(boolean approved, String by) {}

  @Next("notice")
  @Timeout(3600)
  void ask(@Input Order order, @TaskToken(answer = Approval.class) String token) {}

  @Task("sqs:sendMessage.waitForTaskToken")
  @Parameters("{\"QueueUrl\": \"${Queue}\", \"MessageBody\": {\"token.$\": \"$$.Task.Token\"}}")
  @ResultPath("$.noticed")
  @Timeout(3600)
  @Next("review")
  abstract Instant notice();

  @Activity("review-order")
  @Timeout(3600)
  @DiscardResult
  @Next("each")
  abstract void review();

  @Parallel({Mine.class, Yours.class})
  @End
  abstract void each();

  abstract static class Mine {

    @Activity("sign")
    @End
    @Timeout(3600)
    abstract List<Instant> sign();
  }

  abstract static class Yours {

    @Pass
    @End
    abstract void pass();
  }
}
