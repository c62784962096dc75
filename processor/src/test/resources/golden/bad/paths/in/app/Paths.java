package app;

import io.github.stepmark.*;

@StateMachine
abstract class Paths {

  @ChoiceOn(value = "$.status[*]", when = @When(is = "'x'", next = "b"))
  Object a(@From("$.order") String id) {
    return id;
  }

  @ChoiceOn(value = "$.a.*", when = @When(is = "'x'", next = "c"))
  Object b(@From("$.a") String id) {
    return id;
  }

  @ChoiceOn(value = "$..x", when = @When(is = "'x'", next = "d"))
  Object c() {
    return "";
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
