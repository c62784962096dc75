package app;

import io.github.stepmark.*;

@StateMachine
abstract class Waits {

  @Wait
  @Next("b")
  abstract void a();

  @Wait(seconds = 1, timestamp = "2026-12-24T18:00:00Z")
  @Next("c")
  abstract void b();

  @Wait(seconds = -1)
  @Next("d")
  abstract void c();

  @Wait(seconds = 100_000_000)
  @Next("e")
  abstract void d();

  @Wait(timestamp = "tomorrow")
  @Next("f")
  abstract void e();

  @Timeout
  @Heartbeat(value = 1, from = "$.x")
  @Next("g")
  void f() {}

  @Timeout(0)
  @Heartbeat(-1)
  @Next("failing")
  void g() {}

  @Fail(error = "E", errorFrom = "$.e", cause = "C", causeFrom = "$.c")
  abstract void failing();
}
