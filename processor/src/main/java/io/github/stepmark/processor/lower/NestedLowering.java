package io.github.stepmark.processor.lower;

import io.github.stepmark.asl.MapState.ItemProcessor;
import io.github.stepmark.asl.Parallel.Branch;
import io.github.stepmark.processor.model.Container;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.MapModel;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lowers what only states have that have states within. */
final class NestedLowering {

  private final GraphLowering graphs;
  private final Places places;

  NestedLowering(GraphLowering graphs, Places places) {
    this.graphs = graphs;
    this.places = places;
  }

  /** {@code Branches}, at {@code pointer}. */
  List<Branch> branches(List<Located<Container>> containers, String pointer) {
    List<Branch> branches = new ArrayList<>();
    for (Located<Container> container : containers) {
      Container branch = container.value();
      String at = pointer + "/" + branches.size();
      branches.add(new Branch(comment(branch, at), graphs.lower(branch, at)));
    }
    return branches;
  }

  /** {@code ItemProcessor} or {@code Iterator} of the state at {@code state}. */
  ItemProcessor processor(MapModel map, String state) {
    Container processor = map.processor().value();
    String at = state + "/" + map.processorField();
    return new ItemProcessor(
        comment(processor, at), map.config(), map.iterator(), graphs.lower(processor, at));
  }

  private @Nullable String comment(Container container, String pointer) {
    return places.value(pointer + "/Comment", container.comment());
  }
}
