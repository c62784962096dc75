package io.github.stepmark.asl.page;

import io.github.stepmark.asl.diagram.Hints;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.shape.Shape;
import java.util.List;
import java.util.Map;

/** Tells at the arrows of a drawing what data goes along them. */
public final class FlowHints implements Hints {

  private static final int SHOWN = 400;

  private final Map<String, Shape> ways;

  /** The data of {@code flow}. */
  public FlowHints(Flow flow) {
    this.ways = flow.ways();
  }

  @Override
  public String of(List<String> pointers) {
    Shape along = Shape.nothing();
    for (String pointer : pointers) {
      along = along.join(ways.getOrDefault(pointer, Shape.nothing()));
    }
    return along.isNothing() ? "" : along.toString(SHOWN);
  }
}
