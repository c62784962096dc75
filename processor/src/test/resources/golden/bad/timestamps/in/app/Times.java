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
  @Next("f")
  abstract void d();

  @Wait(timestamp = "$.at")
  @Next("g")
  abstract void f();

  @State(queryLanguage = QueryLanguage.JSONATA)
  @Wait(timestamp = "$states.input.at")
  @Next("h")
  abstract void g();

  @Choice(when = @When(condition = "$.at < timestamp('$.until')", next = "e"), otherwise = "e")
  abstract void h();

  @Timeout(0)
  @Heartbeat(-1)
  @End
  void e() {}
}
