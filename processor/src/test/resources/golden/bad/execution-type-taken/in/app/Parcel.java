package app;

import io.github.stepmark.*;

@StateMachine
abstract class Parcel {

  @Pass(result = "{\"id\": \"7\", \"done\": true}")
  @End
  abstract void pack();
}
