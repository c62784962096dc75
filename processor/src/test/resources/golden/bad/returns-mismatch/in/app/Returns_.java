package app;

import io.github.stepmark.*;

@StateMachine
class Returns_ {

  @Next("second")
  @Returns(@Field("id"))
  String first() {
    return "";
  }

  @Next("third")
  @Returns(@Field("id"))
  void second() {}

  @Next("fourth")
  @Returns(@Field("id"))
  FirstOutput third() {
    return null;
  }

  @End
  @Returns({@Field(value = "a", type = void.class), @Field(value = "b", type = java.util.Date.class)})
  FourthOutput fourth() {
    return null;
  }
}
