package app;

import io.github.stepmark.*;

@StateMachine
class Fields {

  @Next("second")
  void first(@Field("a") String one, String a) {}

  @Next("third")
  @Returns({@Field("id"), @Field("id"), @Field(value = "other", as = "id")})
  SecondOutput second() {
    return null;
  }

  @End
  void third(String case_, @Field("case") String other) {}
}
