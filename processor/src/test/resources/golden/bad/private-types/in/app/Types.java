package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
class Types {

  private record Hidden(String id) {}

  private enum Secret {
    A
  }

  static class Holder {
    private record Deep(String id) {}

    protected record Fine(String id) {}
  }

  record Wrapper(List<Hidden> all) {}

  @Next("second")
  void first(@Input Hidden hidden) {}

  @Next("third")
  Secret second(Secret secret) {
    return secret;
  }

  @Next("fourth")
  void third(@Input Holder.Deep deep) {}

  @End
  Holder.Fine fourth(@Input Wrapper wrapper) {
    return new Holder.Fine("");
  }
}
