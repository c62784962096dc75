package app;

import io.github.stepmark.*;

/** Names what is on its way out; the emitted code says no word of that. */
@StateMachine
abstract class Old {

  @Deprecated
  record Order(String id, @Deprecated int count) {}

  static class Bean {
    private int count;

    @Deprecated
    public int getCount() {
      return count;
    }

    @Deprecated
    public void setCount(int count) {
      this.count = count;
    }
  }

  @Next("count")
  Bean order(@Input Order order) {
    return new Bean();
  }

  @Deprecated(forRemoval = true)
  @Next("done")
  @Returns(@Field("Count"))
  CountOutput count(int count) {
    return new CountOutput("" + count);
  }

  @Succeed
  abstract void done();
}
