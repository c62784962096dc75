package app;

import io.github.stepmark.*;

@StateMachine
abstract class Paths {

  record Order(String id) {}

  @ChoiceOn(value = "$.status[0", when = @When(is = "'x'", next = "b"))
  Order a(@From("$.order[") String id) {
    return new Order(id);
  }

  @ChoiceOn(value = "$.", when = @When(is = "'x'", next = "c"))
  Order b(@From("$.a[") String id) {
    return new Order(id);
  }

  @ChoiceOn(value = "$.x.", when = @When(is = "'x'", next = "d"))
  Order c() {
    return new Order("");
  }

  @Catch(errors = "A", next = "done", resultPath = "error")
  @Catch(errors = "B", next = "done", resultPath = "$.a[*]")
  @Catch(errors = "C", next = "done", resultPath = "$$.a")
  @Timeout(from = "limit")
  @Heartbeat(from = "")
  @Next("e")
  void d() {}

  @Wait(secondsFrom = "seconds")
  @Next("f")
  abstract void e();

  @Wait(timestampFrom = "{% $now() %}")
  @Next("failing")
  abstract void f();

  @Succeed
  abstract void done();

  @Fail(errorFrom = "$.x[", causeFrom = "cause")
  abstract void failing();
}
