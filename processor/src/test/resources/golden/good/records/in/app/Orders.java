package app;

import io.github.stepmark.*;
import java.util.List;
import java.util.Map;

@StateMachine
class Orders {

  record Line(String sku, int count) {}

  record Page<T>(List<T> items, int next) {}

  record Pair<A, B>(A left, B right) {}

  record Tree(String name, List<Tree> children) {}

  record Empty() {}

  record Compact(int value) {
    Compact {
      if (value < 0) {
        throw new IllegalArgumentException();
      }
    }

    Compact(String text) {
      this(text.length());
    }

    int twice() {
      return 2 * value;
    }
  }

  @ResultPath("$.lines")
  @Next("pair")
  Page<Line> page(Page<Line> lines, Page<Page<String>> nested) {
    return lines;
  }

  @InputPath("$.lines")
  @ResultPath("$.counted")
  @Next("tree")
  Pair<Integer, Map<String, Line>> pair(@Input Page<Line> page) {
    return new Pair<>(1, Map.of());
  }

  @Next("empty")
  Tree tree(Pair<String, Pair<Long, Boolean>> pair) {
    return new Tree("", List.of());
  }

  @Next("compact")
  Empty empty(@Input Tree tree) {
    return new Empty();
  }

  @End
  Compact compact(@Input Empty nothing) {
    return new Compact("");
  }
}
