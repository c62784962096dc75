package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.StateMachine;
import java.util.List;
import java.util.function.Function;

/**
 * A definition as a Mermaid flowchart: a box a state, with the service of a Task, the items of a
 * Map and retries in its label; a diamond a Choice with its conditions on the arrows out of it; a
 * frame around the states of a branch or an item processor; a dotted arrow a catcher. Equal
 * machines give equal text.
 *
 * <p>Any text is written, however large the machine. Mermaid itself by default draws no more than
 * 500 arrows and 50,000 characters ({@code maxEdges} and {@code maxTextSize} of its configuration).
 */
public final class MermaidDiagram {

  /** A name has at most 80 characters. */
  private static final int LONGEST_NAME = 80;

  private static final int LONGEST_LABEL = 60;

  private final StringBuilder text = new StringBuilder("flowchart TD\n");
  private int ids;

  private MermaidDiagram() {}

  /** The flowchart of {@code machine}, ended by a line feed. */
  public static String of(StateMachine machine) {
    MermaidDiagram diagram = new MermaidDiagram();
    diagram.cluster(ClusterReader.read("", machine.graph()), "  ");
    return diagram.text.toString();
  }

  private void cluster(Cluster cluster, String indent) {
    String[] names = new String[cluster.nodes().size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = next();
      node(names[i], cluster.nodes().get(i), indent);
    }
    for (Edge edge : cluster.edges()) {
      String arrow = edge.kind() == EdgeKind.CATCH ? "-.->" : "-->";
      String label = lines(edge.ways(), Edge.Way::label);
      line(
          indent,
          names[edge.from()]
              + " "
              + arrow
              + (label.isEmpty() ? "" : "|\"" + label + "\"|")
              + " "
              + names[edge.to()]);
    }
  }

  private void node(String id, Node node, String indent) {
    String label = MermaidText.escape(PlainText.of(node.name(), LONGEST_NAME));
    String details = lines(node.details(), Node.Detail::text);
    // Empty quotes are no text to Mermaid's parser.
    String name = label.isEmpty() ? " " : label;
    String quoted = "\"" + name + (details.isEmpty() ? "" : "<br/>" + details) + "\"";
    if (node.clusters().isEmpty()) {
      line(indent, id + shape(node.kind()).replace("*", quoted));
      return;
    }
    line(indent, "subgraph " + id + " [" + quoted + "]");
    for (Cluster inner : node.clusters()) {
      line(indent + "  ", "subgraph " + next() + " [\" \"]");
      cluster(inner, indent + "    ");
      line(indent + "  ", "end");
    }
    line(indent, "end");
  }

  private static <T> String lines(List<T> texts, Function<T, String> toText) {
    StringBuilder lines = new StringBuilder();
    for (T one : texts) {
      String line = MermaidText.escape(PlainText.of(toText.apply(one), LONGEST_LABEL));
      lines.append(lines.isEmpty() || line.isEmpty() ? "" : "<br/>").append(line);
    }
    return lines.toString();
  }

  /** The brackets that give a node its shape, around a {@code *} for its label. */
  private static String shape(NodeKind kind) {
    return switch (kind) {
      case START, END, SUCCEED -> "([*])";
      case TASK -> "[*]";
      case PASS -> "[/*/]";
      case WAIT -> "(*)";
      case CHOICE -> "{*}";
      case FAIL, MISSING -> "{{*}}";
      case PARALLEL, MAP -> "[[*]]";
    };
  }

  private String next() {
    return "n" + ids++;
  }

  private void line(String indent, String line) {
    text.append(indent).append(line).append('\n');
  }
}
