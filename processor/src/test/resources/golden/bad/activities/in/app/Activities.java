package app;

import io.github.stepmark.*;

@StateMachine
abstract class Activities {

  @Activity("two words")
  @Next("b")
  abstract void a();

  @Activity("")
  @Next("c")
  abstract void b();

  @Activity
  @Next("d")
  abstract void c();

  @Activity(value = "a", arn = "${AArn}")
  @Next("e")
  abstract void d();

  @Activity(arn = "arn:aws:states:::sqs:sendMessage")
  @Next("f")
  abstract void e();

  @Activity("übersetzen")
  @Next("g")
  abstract void f();

  @Activity("review-order")
  @Next("h")
  abstract void g();

  @Activity("reviewOrder")
  @Next("i")
  abstract void h();

  @Activity("more")
  @Task("sns:publish")
  @Next("j")
  abstract void i();

  @Activity("with-body")
  @Next("k")
  void j() {}

  @Activity("arn:aws:states:eu-west-1:123456789012:activity:work")
  @End
  abstract void k();
}
