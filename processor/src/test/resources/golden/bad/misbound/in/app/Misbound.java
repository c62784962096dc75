package app;

import com.amazonaws.services.lambda.runtime.Context;
import io.github.stepmark.*;
import java.util.List;

@StateMachine
class Misbound {

  @Next("second")
  void first(String name, @From("$.batch") Context context) {}

  @End
  @Returns(@Field(value = "rows", type = List.class))
  SecondOutput second() {
    return null;
  }
}
