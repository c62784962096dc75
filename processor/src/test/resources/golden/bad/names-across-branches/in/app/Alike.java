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

    abstract static class Right {
      @Activity("pack-it")
      @Next("both")
      abstract void pack();

      @End
      void both() {}
    }
  }

  abstract static class Right {
    @Next("packed")
    @State("Check Again")
    void check(String id) {}

    @Activity("pack_it")
    @Next("done_")
    abstract void packed();

    @End
    void done_() {}
  }
}
