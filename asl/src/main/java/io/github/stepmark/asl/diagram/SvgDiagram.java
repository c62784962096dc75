package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.diagram.layout.Size;
import java.util.Optional;

/**
 * A definition as an SVG drawing: a shape and a colour for each type of state, light or dark as the
 * reader's screen is; the conditions of a Choice and the names of caught errors at the arrows,
 * those of catchers dashed; branches and item processors inside their states. Made without any
 * program or font outside of this JVM; equal machines give equal text.
 *
 * <p>Each state, each way between states, its label and each retrier bears the JSON pointer of what
 * it shows as {@code data-pointer}, an arrow for several ways that of the first; {@link Marks} give
 * them classes of a reader's own, so that a style sheet or a report can colour them.
 *
 * <p>A machine of more than 10,000 states, or with so many long ways that no one could follow them,
 * is not drawn: the SVG then says so.
 */
public final class SvgDiagram {

  private static final int MOST_STATES = 10_000;
  private static final int MOST_PLACES = 120_000;
  private static final int LONGEST_TITLE = 200;
  private static final double MARGIN = 16;

  private SvgDiagram() {}

  /** The drawing of {@code machine}: an XML document in UTF-8 without a declaration. */
  public static String of(StateMachine machine) {
    return of(machine, Marks.NONE);
  }

  /** The same, its parts of the classes that {@code marks} says, beside those they have anyway. */
  public static String of(StateMachine machine, Marks marks) {
    return of(machine, marks, Hints.NONE);
  }

  /** The same, with what {@code hints} say of its arrows as their titles. */
  public static String of(StateMachine machine, Marks marks, Hints hints) {
    Cluster cluster = ClusterReader.read("", machine.graph());
    Optional<Scene> scene =
        cluster.states() > MOST_STATES ? Optional.empty() : Scene.of(cluster, MOST_PLACES);
    SvgText svg = new SvgText();
    if (scene.isEmpty()) {
      String sorry = "This state machine is too large to be drawn.";
      begin(svg, new Size(TextWidth.of(sorry, 13) + 2 * MARGIN, 48), machine, cluster);
      svg.raw("<text x=\"").number(TextWidth.of(sorry, 13) / 2 + MARGIN);
      svg.raw("\" y=\"28\">").escaped(sorry).raw("</text>\n");
    } else {
      Size size = scene.get().layout().size();
      begin(svg, new Size(size.width() + 2 * MARGIN, size.height() + 2 * MARGIN), machine, cluster);
      new SvgScene(svg, marks, hints).write(scene.get(), MARGIN, MARGIN);
    }
    return svg.raw("</svg>\n").toString();
  }

  private static void begin(SvgText svg, Size size, StateMachine machine, Cluster cluster) {
    svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"stepmark\" role=\"img\"");
    svg.raw(" width=\"").number(size.width()).raw("\" height=\"").number(size.height());
    svg.raw("\" viewBox=\"0 0 ").number(size.width()).raw(" ").number(size.height());
    svg.raw("\" aria-labelledby=\"stepmark-title stepmark-desc\">\n");
    String comment = machine.comment() == null ? "" : machine.comment();
    String title = PlainText.of(comment, LONGEST_TITLE);
    svg.raw("<title id=\"stepmark-title\">");
    svg.escaped(title.isEmpty() ? "A state machine" : title).raw("</title>\n");
    svg.raw("<desc id=\"stepmark-desc\">States: ").number(cluster.states());
    svg.raw(". The first is ");
    svg.escaped(PlainText.of(machine.graph().startAt(), LONGEST_TITLE)).raw(".</desc>\n");
    svg.raw(SvgStyle.TEXT);
  }
}
