package app;

import io.github.stepmark.*;

@StateMachine
abstract class Constants {

  @ChoiceOn(state = "Which", value = "$", when = @When(is = "1", next = "openChoice"), otherwise = "class_")
  int open() {
    return 1;
  }

  @Next("openCHOICE")
  void openChoice() {}

  @State("Another")
  @Next("class_")
  void openCHOICE() {}

  @Next("open_case")
  void class_() {}

  @Next("_1")
  void open_case() {}

  @Next("XMLFile")
  void _1() {}

  @End
  void XMLFile() {}
}
