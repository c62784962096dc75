package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Map;

@StateMachine
class Maps {

  record Price(long cents) {}

  @Next("free")
  Map<String, Price> price(Map<String, Integer> counts, Map<String, List<Map<String, Price>>> deep) {
    return Map.of();
  }

  @Next("wild")
  Map<String, Object> free(@Input Map<String, Price> prices) {
    return Map.of();
  }

  @End
  Map<String, ? extends Price> wild(@Input Map<String, ?> anything) {
    return Map.of();
  }
}
