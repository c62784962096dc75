package app;

import io.github.stepmark.*;

@StateMachine
class Names {

  @Next("second")
  @Returns({
    @Field("1st"),
    @Field("!!!"),
    @Field(value = "good", as = "not good"),
    @Field(value = "clazz", as = "class"),
    @Field("hashCode"),
    @Field("_")
  })
  FirstOutput first(String toString) {
    return null;
  }

  @End
  void second(String wait, String notify) {}
}
