package app;

import io.github.stepmark.*;

class Helper {

  @End
  String first(@Input String name) {
    return name;
  }

  @Next("first")
  void second() {}
}
