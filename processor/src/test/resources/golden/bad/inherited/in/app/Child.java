package app;

import io.github.stepmark.*;

@StateMachine
abstract class Child extends Parent implements Greets {

  @Next("inherited")
  void first() {}
}

abstract class Parent {

  @End
  void inherited() {}

  abstract void missing();
}

interface Greets {

  void greet();
}
