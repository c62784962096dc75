package app;

import io.github.stepmark.*;
import java.io.IOException;
import java.util.Optional;

@StateMachine
class Uneven {

  static class Order {
    private String id;

    public Optional<String> getId() {
      return Optional.ofNullable(id);
    }

    public void setId(String id) {
      this.id = id;
    }
  }

  static class Throwing {
    private String id;

    Throwing() throws IOException {}

    public String getId() {
      return id;
    }

    public void setId(String id) {
      this.id = id;
    }
  }

  @Next("second")
  Order first(@Input Order order) {
    return order;
  }

  @End
  void second(@Input Throwing order) {}
}
