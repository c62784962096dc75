package io.github.stepmark.asl.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LayeredLayoutTest {

  /** A graph to lay out; its name says which it is where a test fails. */
  private record Graph(String name, List<Size> nodes, List<Link> links) {

    Layout layout() {
      return LayeredLayout.of(nodes, links, 100_000).orElseThrow();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  /** Graphs as workflows have them: mostly forwards, some back, some to themselves. */
  static List<Graph> graphs() {
    List<Graph> graphs = new ArrayList<>();
    for (int seed = 0; seed < 60; seed++) {
      graphs.add(random(seed));
    }
    return graphs;
  }

  private static Graph random(int seed) {
    Random random = new Random(seed);
    int count = 1 + random.nextInt(70);
    List<Size> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int v = 0; v < count; v++) {
      boolean cluster = random.nextInt(10) == 0;
      nodes.add(
          cluster
              ? new Size(200 + random.nextInt(500), 100 + random.nextInt(500))
              : new Size(14 + random.nextInt(200), 14 + random.nextInt(60)));
      if (v + 1 < count && random.nextInt(8) > 0) {
        links.add(new Link(v, v + 1, 0, true, Size.NONE));
      }
      for (int more = random.nextInt(3); more > 0; more--) {
        int to = random.nextInt(3) > 0 ? v + random.nextInt(count - v) : random.nextInt(count);
        Size label = random.nextBoolean() ? new Size(20 + random.nextInt(150), 18) : Size.NONE;
        links.add(new Link(v, to, random.nextInt(2), false, label));
      }
    }
    return new Graph("seed " + seed, nodes, links);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void neitherNodesNorLabelsOverlap(Graph graph) {
    Layout layout = graph.layout();
    List<Rectangle> all = new ArrayList<>(layout.nodes());
    for (Route route : layout.routes()) {
      if (route.label() != null) {
        all.add(route.label());
      }
    }

    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap(all.get(i), all.get(j)))
            .as("%s and %s", all.get(i), all.get(j))
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void allStandsInside(Graph graph) {
    Layout layout = graph.layout();
    List<Rectangle> all = new ArrayList<>(layout.nodes());
    for (Route route : layout.routes()) {
      for (Curve curve : route.curves()) {
        for (double t = 0; t <= 1; t += 0.125) {
          all.add(new Rectangle(curve.at(t).x(), curve.at(t).y(), 0, 0));
        }
      }
    }

    assertThat(all)
        .allMatch(
            at ->
                at.x() > -0.01
                    && at.y() > -0.01
                    && at.right() < layout.size().width() + 0.01
                    && at.bottom() < layout.size().height() + 0.01);
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void everyLinkLeavesItsTailBelowAndReachesItsHeadFromAboveOrJoinsOneThatDoes(Graph graph) {
    Layout layout = graph.layout();
    for (int i = 0; i < graph.links.size(); i++) {
      Route route = layout.routes().get(i);
      Point first = route.curves().get(0).start();
      Rectangle tail = layout.nodes().get(graph.links.get(i).from());
      assertThat(first.y()).isEqualTo(tail.bottom());
      assertThat(first.x()).isBetween(tail.x(), tail.right());
      Point last = route.curves().get(route.curves().size() - 1).end();
      if (route.arrives()) {
        Rectangle head = layout.nodes().get(graph.links.get(i).to());
        assertThat(last.y()).isEqualTo(head.y());
        assertThat(last.x()).isBetween(head.x(), head.right());
      } else {
        assertThat(joined(graph, layout, i, last)).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void noLinkRunsThroughANode(Graph graph) {
    Layout layout = graph.layout();
    for (Route route : layout.routes()) {
      for (Curve curve : route.curves()) {
        for (double t = 0; t <= 1; t += 1 / 32.0) {
          Point at = curve.at(t);
          assertThat(layout.nodes())
              .noneMatch(
                  node ->
                      at.x() > node.x() + 0.01
                          && at.x() < node.right() - 0.01
                          && at.y() > node.y() + 0.01
                          && at.y() < node.bottom() - 0.01);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("graphs")
  void equalGraphsGiveEqualLayouts(Graph graph) {
    assertThat(graph.layout()).isEqualTo(graph.layout());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void linksOfTreesDoNotCross(int seed) {
    Random random = new Random(seed);
    List<Link> links = new ArrayList<>();
    for (int v = 1; v < 60; v++) {
      links.add(new Link(random.nextInt(v), v, 0, false, Size.NONE));
    }

    assertThat(crossings(60, links)).isZero();
  }

  @Test
  void linksOfChoicesThatMeetAgainDoNotCross() {
    List<Link> links = new ArrayList<>();
    for (int choice = 0; choice < 40; choice += 5) {
      for (int branch = 1; branch <= 4; branch++) {
        links.add(new Link(choice, choice + branch, 0, false, Size.NONE));
        links.add(new Link(choice + branch, choice + 5, 0, true, Size.NONE));
      }
    }

    assertThat(crossings(41, links)).isZero();
  }

  @Test
  void whatTakesMorePlacesThanAllowedIsNotLaidOut() {
    List<Size> nodes = new ArrayList<>();
    List<Link> links = new ArrayList<>();
    for (int v = 0; v < 100; v++) {
      nodes.add(new Size(10, 10));
      if (v > 0) {
        links.add(new Link(v - 1, v, 0, true, Size.NONE));
      }
    }
    links.add(new Link(0, 99, 1, false, Size.NONE));

    assertThat(LayeredLayout.of(nodes, links, 197)).isEmpty();
    assertThat(LayeredLayout.of(nodes, links, 198)).isPresent();
  }

  private static long crossings(int count, List<Link> links) {
    List<Size> nodes = new ArrayList<>();
    for (int v = 0; v < count; v++) {
      nodes.add(new Size(50, 20));
    }
    Digraph graph = Digraph.of(count, links);
    DepthFirst walk = DepthFirst.of(graph);
    LayeredGraph layered =
        Chains.divide(nodes, graph, walk, Ranks.of(graph, walk), 10_000).orElseThrow();
    return new Crossings(layered).cost(CrossingReduction.reduce(layered));
  }

  private static boolean joined(Graph graph, Layout layout, int link, Point at) {
    for (int i = 0; i < link; i++) {
      boolean same =
          graph.links.get(i).to() == graph.links.get(link).to()
              && graph.links.get(i).bundle() == graph.links.get(link).bundle();
      if (same
          && layout.routes().get(i).curves().stream()
              .anyMatch(curve -> curve.start().equals(at) || curve.end().equals(at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean overlap(Rectangle one, Rectangle other) {
    return one.x() + 0.01 < other.right()
        && other.x() + 0.01 < one.right()
        && one.y() + 0.01 < other.bottom()
        && other.y() + 0.01 < one.bottom();
  }
}
