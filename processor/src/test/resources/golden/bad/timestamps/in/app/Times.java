package app;

import io.github.stepmark.*;

@StateMachine
abstract class Times {

  @Wait(timestamp = "tomorrow")
  @Next("b")
  abstract void a();

  @Wait(seconds = -1)
  @Next("c")
  abstract void b();

  @Wait(seconds = 100_000_000)
  @Next("d")
  abstract void c();

  @Wait(timestamp = "2026-12-24 18:00")
  @Next("e")
  abstract void d();

  @Timeout(0)
  @Heartbeat(-1)
  @End
  void e() {}
}
