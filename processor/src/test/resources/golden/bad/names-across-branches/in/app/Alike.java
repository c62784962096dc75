package app;

import io.github.stepmark.*;

@StateMachine
abstract class Alike {

  @Parallel({Left.class, Right.class, Left.Right.class})
  @End
  abstract void both();

  static class Left {
    @Next("done")
    @Returns(@Field("id"))
    CheckOutput check(String id) {
      return new CheckOutput(id);
    }

    @End
    void done(String id) {}

    static class Right {
      @End
      void both() {}
    }
  }

  static class Right {
    @Next("done_")
    @State("Check Again")
    void check(String id) {}

    @End
    void done_() {}
  }
}
