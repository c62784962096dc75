package io.github.stepmark.asl.page;

import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A definition as a page: what each state takes and gives, where it leads, and what it does about
 * errors, in tables. Equal machines and flows give equal text.
 */
public final class WorkflowPage {

  /** How many characters of a shape a cell shows. */
  private static final int SHOWN = 160;

  /** The types of states that make nothing new. */
  private static final Set<String> HAND_ON = Set.of("Choice", "Wait", "Succeed");

  private final StringBuilder page = new StringBuilder();
  private final Flow flow;
  private final Shape input;
  private final Map<String, Shape> ways;

  private WorkflowPage(Flow flow, Shape input) {
    this.flow = flow;
    this.input = input;
    this.ways = flow.ways();
  }

  /**
   * The page of {@code machine}, which is called {@code name} and has the data {@code flow}.
   *
   * @param input what an execution is started with as its types say it, which may be more than the
   *     flow takes for granted; {@link Shape#anything()} where they do not
   */
  public static String of(String name, StateMachine machine, Flow flow, Shape input) {
    WorkflowPage page = new WorkflowPage(flow, input);
    page.machine(name, machine);
    return page.page.toString();
  }

  private void machine(String name, StateMachine machine) {
    page.append("# ").append(MarkdownText.plain(name)).append("\n\n");
    if (machine.comment() != null && !machine.comment().isBlank()) {
      page.append(MarkdownText.plain(machine.comment())).append("\n\n");
    }
    Data first = flow.entered(Pointer.member("/States", machine.graph().startAt()));
    Shape entered = first == null ? Shape.anything() : first.input();
    page.append("* Input: ").append(shape(input.isAnything() ? entered : input));
    page.append("\n* Output: ").append(shape(flow.output())).append("\n\n");
    graph("States", "", machine.graph());
  }

  private void graph(String heading, String pointer, StateGraph graph) {
    page.append("## ").append(MarkdownText.plain(heading)).append("\n\n");
    row("State", "Type", "Takes", "Gives", "Leads to");
    row("---", "---", "---", "---", "---");
    List<Runnable> within = new ArrayList<>();
    List<ErrorRow> errors = new ArrayList<>();
    graph
        .states()
        .forEach(
            (name, state) -> {
              String at = Pointer.member(Pointer.member(pointer, "States"), name);
              state(name, state, at, name.equals(graph.startAt()), within);
              errors.addAll(ErrorRow.of(name, StateParts.of(state)));
            });
    page.append('\n');
    errors(errors);
    within.forEach(Runnable::run);
  }

  private void state(String name, State state, String at, boolean first, List<Runnable> within) {
    StateParts parts = StateParts.of(state);
    List<Exit> exits =
        Exit.of(state, at).stream()
            .filter(exit -> !exit.isFailure() || flow.mayMatchNone(at))
            .toList();
    Data entered = flow.entered(at);
    row(
        MarkdownText.plain(name) + (first ? " (first)" : ""),
        parts.resource() == null
            ? parts.type()
            : parts.type() + " " + MarkdownText.code(parts.resource()),
        entered == null ? "never reached" : shape(entered.input()),
        exits.isEmpty() ? "" : given(parts.type(), given(exits), entered),
        String.join("<br>", exits.stream().map(Exit::text).toList()));
    parts
        .inner()
        .forEach(
            (path, graph) ->
                within.add(() -> graph("Within " + name + ": " + path, at + "/" + path, graph)));
  }

  /** What a state gives; of one that hands on what it takes, no more than that. */
  private static String given(String type, Shape given, @Nullable Data entered) {
    boolean same = entered != null && given.equals(entered.input()) && !given.isNothing();
    return same && HAND_ON.contains(type) ? "the same" : shape(given);
  }

  private Shape given(List<Exit> exits) {
    Shape given = Shape.nothing();
    for (Exit exit : exits) {
      given = given.join(ways.getOrDefault(exit.pointer(), Shape.nothing()));
    }
    return given;
  }

  private void errors(List<ErrorRow> errors) {
    if (errors.isEmpty()) {
      return;
    }
    row("State", "Error", "What happens");
    row("---", "---", "---");
    errors.forEach(
        each ->
            row(
                MarkdownText.plain(each.state()),
                String.join(", ", each.names().stream().map(MarkdownText::code).toList()),
                each.text()));
    page.append('\n');
  }

  private void row(String... cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String shape(Shape shape) {
    return MarkdownText.code(shape.toString(SHOWN));
  }

  /** A retrier or a catcher. */
  private record ErrorRow(String state, List<String> names, String text) {

    private static List<ErrorRow> of(String state, StateParts parts) {
      List<ErrorRow> rows = new ArrayList<>();
      for (Retrier retrier : parts.retry()) {
        rows.add(new ErrorRow(state, retrier.errorEquals(), RetryText.of(retrier)));
      }
      for (Catcher catcher : parts.catchers()) {
        rows.add(new ErrorRow(state, catcher.errorEquals(), text(catcher)));
      }
      return rows;
    }

    private static String text(Catcher catcher) {
      String goes = "goes on with " + MarkdownText.plain(catcher.next());
      NullablePath path = catcher.resultPath();
      if (path == null) {
        return goes;
      }
      return path.text() == null
          ? goes + ", without the error"
          : goes + ", the error at " + MarkdownText.code(path.text());
    }
  }
}
