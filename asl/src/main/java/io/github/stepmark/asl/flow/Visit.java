package io.github.stepmark.asl.flow;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.Parallel;
import io.github.stepmark.asl.Transition;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Asked;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Visits the nodes of a flow: what comes to one, made what leaves it. Keeps no data. */
final class Visit {

  private final FlowGraph graph;
  private final Facts facts;
  private final ContextShapes contexts;
  private final Map<Place, Shape> contextsOfPlaces = new HashMap<>();
  private final boolean filters;
  private final Asked asked;

  Visit(FlowGraph graph, Facts facts) {
    this.asked = AskedNames.of(graph);
    this.graph = graph;
    this.facts = facts;
    this.contexts = new ContextShapes(facts.input());
    this.filters = graph.nodes().stream().anyMatch(node -> node.place().isJsonata());
  }

  /** What comes to a node with nothing beside it. */
  Alternatives alone(Data data) {
    return Alternatives.of(data, asked);
  }

  /**
   * What leaves {@code node}.
   *
   * @param entered what its state is entered with
   * @param arrivals what comes to it, where it is the end of a Parallel or Map
   */
  List<Leaving> of(
      FlowNode node,
      Data entered,
      Collection<Arrival> arrivals,
      Function<String, Problems> problems) {
    return exits(node, entered, arrivals, problems).leaving;
  }

  /**
   * Whether a Choice without a default may be entered with data of which none of its rules hold.
   */
  boolean mayMatchNone(FlowNode node, Data entered) {
    return exits(node, entered, List.of(), Found.into(new ArrayList<>())).unmatched;
  }

  private Exits exits(
      FlowNode node,
      Data entered,
      Collection<Arrival> arrivals,
      Function<String, Problems> problems) {
    Place place = node.place();
    Exits exits = new Exits(node);
    Step step =
        new Step(
            place,
            entered,
            contextsOfPlaces.computeIfAbsent(place, contexts::of),
            facts,
            exits,
            problems,
            filters);
    if (node.stage() == Stage.LEAVE) {
      leave(step, arrivals);
    } else if (place.isJsonata()) {
      place.state().match(new JsonataStep(step));
    } else {
      place.state().match(new JsonPathStep(step));
    }
    return exits;
  }

  private void leave(Step step, Collection<Arrival> arrivals) {
    Leave leave = leave(step);
    step.place()
        .state()
        .match(
            new TypeOfState<@Nullable Void>() {
              @Override
              public @Nullable Void parallel(Parallel parallel) {
                List<Shape> outputs = outputs(parallel.branches().size(), arrivals);
                if (outputs.stream().anyMatch(Shape::isNothing)) {
                  return null;
                }
                List<Shape> apart = Results.of(outputs.size(), arrivals, asked);
                boolean declared = facts.result(step.place().pointer()) != null;
                if (declared || apart.size() < 2) {
                  left(parallel.data(), parallel.transition(), Shape.tuple(outputs));
                  return null;
                }
                // What is wrong is told of all that there may be, and each goes on by itself.
                leave(step.staying())
                    .with(parallel.data(), parallel.transition(), Shape.tuple(outputs));
                Leave silent = leave(step.silently());
                apart.forEach(
                    result -> silent.with(parallel.data(), parallel.transition(), result));
                return null;
              }

              @Override
              public @Nullable Void map(MapState map) {
                Shape output = ItemResults.of(arrivals);
                left(map.data(), map.transition(), new Items(map).result(output));
                return null;
              }

              @Override
              public @Nullable Void otherwise() {
                return null;
              }

              private void left(InputOutput data, Transition transition, Shape computed) {
                leave.with(data, transition, step.declared(computed));
              }
            });
  }

  private static Leave leave(Step step) {
    return step.place().isJsonata() ? new JsonataLeave(step) : new JsonPathLeave(step);
  }

  /** What each of the graphs inside gives; {@link Shape#nothing()} of one that never ends. */
  private static List<Shape> outputs(int graphs, Collection<Arrival> arrivals) {
    List<Shape> outputs = new ArrayList<>();
    for (int i = 0; i < graphs; i++) {
      Shape output = Shape.nothing();
      for (Arrival arrival : arrivals) {
        if (arrival.via().kind() == Via.Kind.OUT_OF && arrival.via().index() == i) {
          output = output.join(arrival.data().input());
        }
      }
      outputs.add(output);
    }
    return outputs;
  }

  /**
   * What leaves a node.
   *
   * @param target where it goes; {@code null} out of the machine
   */
  record Leaving(@Nullable FlowNode target, Arrival arrival) {

    /** Both, of which {@code other} leaves by the same way. */
    Leaving joined(Leaving other) {
      return new Leaving(target, arrival.joined(other.arrival.alternatives()));
    }
  }

  private final class Exits implements Departures {
    private final FlowNode from;
    private final List<Leaving> leaving = new ArrayList<>();
    private boolean unmatched;

    private Exits(FlowNode from) {
      this.from = from;
    }

    private void add(@Nullable FlowNode target, Via.Kind kind, int index, Data data) {
      if (!data.isImpossible()) {
        Via via = new Via(from.place().name(), kind, index);
        leaving.add(new Leaving(target, new Arrival(from.id(), via, alone(data))));
      }
    }

    @Override
    public void to(String target, Via.Kind kind, int index, Data data) {
      FlowNode node = graph.entry(from.place().graph(), target);
      if (node != null) {
        add(node, kind, index, data);
      }
    }

    @Override
    public void end(Data data) {
      Place owner = from.place().owner();
      add(owner == null ? null : graph.exit(owner), Via.Kind.OUT_OF, from.place().branch(), data);
    }

    @Override
    public void into(int branch, Data data) {
      FlowNode start = graph.start(from.place().state().graphs().get(branch));
      if (start != null) {
        add(start, Via.Kind.INTO, branch, data);
      }
    }

    @Override
    public void around(Data data) {
      add(graph.exit(from.place()), Via.Kind.AROUND, 0, data);
    }

    @Override
    public List<Data> apart(List<Data> cases) {
      return cases.stream().map(Visit.this::alone).reduce(Alternatives::join).orElseThrow().all();
    }

    @Override
    public void unmatched() {
      unmatched = true;
    }
  }
}
