package app;

import io.github.stepmark.*;

/** One of its states is called like it, whose record has the name that its input would have. */
@StateMachine
abstract class Wrap {

  @Next("wrap")
  @Returns(@Field("label"))
  PackOutput pack(String sku) {
    return new PackOutput(sku);
  }

  @End
  @Returns(@Field("tracking"))
  WrapOutput wrap(String label) {
    return new WrapOutput(label);
  }
}
