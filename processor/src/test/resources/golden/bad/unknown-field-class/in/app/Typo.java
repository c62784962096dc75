package app;

import io.github.stepmark.*;

@StateMachine
class Typo {

  @End
  @Returns({@Field(value = "a", type = Missing.class), @Field(value = "b", type = FirstInput.class)})
  FirstOutput first(String id) {
    return null;
  }
}
