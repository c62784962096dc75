package app;

import io.github.stepmark.*;

@StateMachine
abstract class Alike {

  @Parallel({Left.class, Right.class, Left.Right.class})
  @End
  abstract void both();

  static class Left {
    @End
    @Returns(@Field("id"))
    CheckOutput check(String id) {
      return new CheckOutput(id);
    }

    static class Right {
      @End
      void inner() {}
    }
  }

  static class Right {
    @End
    @State("Check Again")
    @Returns(@Field("id"))
    CheckOutput check(int id) {
      return new CheckOutput(Integer.toString(id));
    }
  }
}
