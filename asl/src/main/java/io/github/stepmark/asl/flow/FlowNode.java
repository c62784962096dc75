package io.github.stepmark.asl.flow;

/**
 * A point of the flow: where a state is entered, or where a Parallel or Map has its result.
 *
 * @param id its number, less for those that are mostly come to earlier
 */
record FlowNode(int id, Place place, Stage stage) {

  enum Stage {
    ENTER,
    LEAVE
  }
}
