package app;

import io.github.stepmark.*;

interface Extra {

  @End
  default void third() {}
}
