package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.ChoiceRule;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.Transition;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a Mermaid flowchart: a box a state, a diamond a Choice with its conditions on the
 * arrows out of it, a frame around the states of a branch or an item processor, a dotted arrow a
 * catcher. Equal machines give equal text.
 */
public final class MermaidDiagram {

  private final StringBuilder text = new StringBuilder("flowchart TD\n");
  private int nodes;

  private MermaidDiagram() {}

  /** The flowchart of {@code machine}, ended by a line feed. */
  public static String of(StateMachine machine) {
    MermaidDiagram diagram = new MermaidDiagram();
    diagram.graph(machine.graph(), "  ");
    return diagram.text.toString();
  }

  /** Draws a graph between a start and, where states end it, an end of its own. */
  private void graph(StateGraph graph, String indent) {
    Map<String, String> ids = new HashMap<>();
    String start = next();
    String end = next();
    line(indent, start + "([Start])");
    graph.states().forEach((name, state) -> ids.put(name, node(name, state, indent)));
    line(indent, end + "([End])");
    line(indent, start + " --> " + ids.get(graph.startAt()));
    graph
        .states()
        .forEach((name, state) -> state.match(new Arrows(ids.get(name), ids, end, indent)));
  }

  private String node(String name, State state, String indent) {
    String id = next();
    if (state.graphs().isEmpty()) {
      line(indent, id + state.match(Shapes.SHAPES).formatted(quoted(name)));
      return id;
    }
    line(indent, "subgraph " + id + " [" + quoted(name) + "]");
    for (StateGraph graph : state.graphs()) {
      line(indent + "  ", "subgraph " + next() + " [\" \"]");
      graph(graph, indent + "    ");
      line(indent + "  ", "end");
    }
    line(indent, "end");
    return id;
  }

  private String next() {
    return "n" + nodes++;
  }

  private void line(String indent, String line) {
    text.append(indent).append(line).append('\n');
  }

  /** Mermaid takes any text in quotes but a quote, which it writes as an entity. */
  static String quoted(String label) {
    return "\""
        + label
            .replace("#", "#35;")
            .replace("\"", "#quot;")
            .replace("<", "#lt;")
            .replace(">", "#gt;")
            .replaceAll("\\R", " ")
        + "\"";
  }

  /** The arrows out of a state. */
  private final class Arrows extends Shapes.EachExit {

    private final String from;
    private final Map<String, String> ids;
    private final String end;
    private final String indent;

    Arrows(String from, Map<String, String> ids, String end, String indent) {
      this.from = from;
      this.ids = ids;
      this.end = end;
      this.indent = indent;
    }

    @Override
    void transition(Transition transition) {
      line(
          indent,
          from
              + " --> "
              + transition.match(
                  new Transition.Cases<String>() {
                    @Override
                    public String next(String target) {
                      return id(target);
                    }

                    @Override
                    public String end() {
                      return end;
                    }
                  }));
    }

    @Override
    void terminal() {
      line(indent, from + " --> " + end);
    }

    @Override
    void rule(ChoiceRule rule) {
      labelled("-->", ConditionLabel.of(rule.condition()), rule.next());
    }

    @Override
    void otherwise(@Nullable String target) {
      if (target != null) {
        labelled("-->", "otherwise", target);
      }
    }

    @Override
    void catcher(Catcher catcher) {
      labelled("-.->", String.join(", ", catcher.errorEquals()), catcher.next());
    }

    private void labelled(String arrow, String label, String target) {
      line(indent, from + " " + arrow + "|" + quoted(label) + "| " + id(target));
    }

    /** A target that does not exist is drawn as what it is. */
    private String id(String target) {
      return ids.computeIfAbsent(
          target,
          missing -> {
            String id = next();
            line(indent, id + "[" + quoted(missing + " is missing") + "]");
            return id;
          });
    }
  }
}
