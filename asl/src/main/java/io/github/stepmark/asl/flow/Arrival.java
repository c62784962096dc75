package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Data;

/**
 * What comes to a node by one way.
 *
 * @param from the node that it comes from; -1 for the beginning of an execution
 */
record Arrival(int from, Via via, Alternatives alternatives) {

  /** What tells it from the others that come to the node. */
  record Key(int from, Via.Kind kind, int index) {}

  Key key() {
    return new Key(from, via.kind(), via.index());
  }

  /** What is known of all that comes. */
  Data data() {
    return alternatives.whole();
  }

  /** The same way, by which {@code more} comes, too. */
  Arrival joined(Alternatives more) {
    return new Arrival(from, via, alternatives.join(more));
  }
}
