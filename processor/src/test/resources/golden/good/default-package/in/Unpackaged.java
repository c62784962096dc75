import io.github.stepmark.*;

@StateMachine
abstract class Unpackaged {

  record Item(String name) {}

  @Next("last")
  @Returns(@Field("Count"))
  FirstOutput first(String name, Item item) {
    return new FirstOutput(name);
  }

  @End
  Item last(@Input FirstOutput first) {
    return new Item(first.count());
  }
}
