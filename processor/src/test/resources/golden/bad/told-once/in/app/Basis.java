package app;

import io.github.stepmark.*;

abstract class Basis {

  @Next("second")
  void first(String id) {}
}
