package app;

import io.github.stepmark.*;
import java.util.List;

@StateMachine
class Proxy {

  record Envelope(String id, Object body) {}

  @Next("open")
  Envelope wrap(String id, Object body) {
    return new Envelope(id, body);
  }

  @Next("all")
  Object open(@Input Envelope envelope) {
    return envelope.body();
  }

  @End
  List<Object> all(@Input Object anything) {
    return List.of(anything);
  }
}
