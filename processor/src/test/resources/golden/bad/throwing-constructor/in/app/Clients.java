package app;

import io.github.stepmark.*;
import java.io.IOException;

@StateMachine
class Clients {

  Clients() throws IOException {}

  @End
  String call(String name) {
    return name;
  }
}
