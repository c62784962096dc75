package io.github.stepmark.asl.flow;

import static java.util.stream.Collectors.toSet;

import io.github.stepmark.asl.Choice;
import io.github.stepmark.asl.Diagnostic;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.flow.FlowNode.Stage;
import io.github.stepmark.asl.flow.scope.Alternatives;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.flow.scope.Problems;
import io.github.stepmark.asl.flow.scope.Variables;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the data of a definition is at each of its states, on every path: choices, joins, loops,
 * catchers, branches, items and variables. Where it cannot be known it is {@link Shape#anything()},
 * and nothing is wrong with that.
 */
public final class Flow {

  /** So many problems are followed back to where they begin. */
  private static final int EXPLAINED = 100;

  private final FlowGraph graph;
  private final Visit visit;
  private final Fixpoint fixpoint;
  private final Map<String, FlowNode> entries = new LinkedHashMap<>();
  private final List<Diagnostic> problems;

  private Flow(StateMachine machine, Facts facts) {
    graph = new FlowGraph(machine);
    visit = new Visit(graph, facts);
    fixpoint = new Fixpoint(graph, visit);
    FlowNode start = graph.start(machine.graph());
    Shape inferred = Shape.anything();
    if (start != null) {
      Variables none = Variables.noneYet(AssignedNames.of(graph));
      Data first = new Data(facts.input(), none);
      if (facts.input().isAnything()) {
        inferred = new FirstInput(visit).of(start, first);
        first = first.withInput(inferred);
      }
      fixpoint.run(start, first);
    }
    graph.nodes().stream()
        .filter(node -> node.stage() == Stage.ENTER)
        .forEach(node -> entries.put(node.place().pointer(), node));
    List<Diagnostic> all = check();
    boolean guessed = start != null && start.place().isJsonata() && inferred.isOnly(Kind.OBJECT);
    problems = List.copyOf(guessed && !all.isEmpty() ? sure(all, machine, facts) : all);
  }

  /**
   * Without what would not be wrong were the execution started with an array of objects. What is
   * missing on another way than from the start is, with whatever it is started.
   */
  private static List<Diagnostic> sure(List<Diagnostic> all, StateMachine machine, Facts facts) {
    Flow other = new Flow(machine, new StartedWith(FirstInput.OBJECTS, facts));
    Set<String> places = other.problems.stream().map(Flow::ruleAndPlace).collect(toSet());
    return all.stream()
        .filter(one -> one.rule() == Rule.ABSENT_ON_A_PATH || places.contains(ruleAndPlace(one)))
        .toList();
  }

  private static String ruleAndPlace(Diagnostic problem) {
    return problem.rule() + " " + problem.pointer();
  }

  /** The same facts of an execution that is started with something. */
  private record StartedWith(Shape input, Facts facts) implements Facts {
    @Override
    public @Nullable Shape result(String state) {
      return facts.result(state);
    }

    @Override
    public @Nullable Shape answer(String state) {
      return facts.answer(state);
    }

    @Override
    public @Nullable Shape demand(String state) {
      return facts.demand(state);
    }

    @Override
    public boolean isActivity(String state) {
      return facts.isActivity(state);
    }
  }

  /** Analyses {@code machine}, of which {@code facts} are known. */
  public static Flow of(StateMachine machine, Facts facts) {
    return new Flow(machine, facts);
  }

  /** What is wrong with what the states read, in the order of the flow. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** Those of {@link #problems()} that do not follow from what a check has found already. */
  public List<Diagnostic> problemsBeside(List<Diagnostic> checked) {
    TreeSet<String> places =
        checked.stream().map(Diagnostic::pointer).collect(Collectors.toCollection(TreeSet::new));
    return problems.stream().filter(one -> !saidAlready(one, places)).toList();
  }

  /** Whether that has been said of the same place; of what a rule asks, around it or in it, too. */
  private static boolean saidAlready(Diagnostic one, TreeSet<String> places) {
    String place = one.pointer();
    if (one.rule() == Rule.NEVER_HOLDS && hasInside(places, place)) {
      return true;
    }
    while (one.rule() == Rule.NEVER_HOLDS && !place.isEmpty() && !places.contains(place)) {
      place = place.substring(0, place.lastIndexOf('/'));
    }
    return places.contains(place) && !place.isEmpty();
  }

  private static boolean hasInside(TreeSet<String> places, String place) {
    String first = places.ceiling(place + "/");
    return first != null && first.startsWith(place + "/");
  }

  /**
   * What the state at a pointer is entered with; {@code null} where no execution gets there, or
   * where there is no state.
   */
  public @Nullable Data entered(String state) {
    FlowNode node = entries.get(state);
    Alternatives entered = node == null ? null : fixpoint.entered(node);
    return entered == null ? null : entered.whole();
  }

  /**
   * What goes along the ways between states, by the pointer of the field that says so: {@code
   * /States/A/Next}, {@code /States/A/Catch/0/Next}, {@code /States/A/End}.
   */
  public Map<String, Shape> ways() {
    Map<String, Shape> ways = new LinkedHashMap<>();
    for (FlowNode node : graph.nodes()) {
      for (Arrival arrival : fixpoint.arrivals(node)) {
        String field = arrival.via().field();
        if (arrival.from() >= 0 && !field.isEmpty()) {
          Place from = graph.nodes().get(arrival.from()).place();
          ways.put(from.at(field), arrival.data().input());
        }
      }
      Shape output = fixpoint.output(node);
      if (output != null) {
        ways.put(node.place().at("End"), output);
      }
    }
    return ways;
  }

  /**
   * What the task of a Task state is given; {@code null} where no execution gets there, or where
   * there is no such state.
   */
  public @Nullable Shape given(String state) {
    FlowNode node = entries.get(state);
    List<Shape> given = new ArrayList<>();
    if (node != null) {
      String input = node.place().at("Input");
      found(node, pointer -> pointer.equals(input), given);
    }
    return given.isEmpty() ? null : given.get(0);
  }

  /** Whether the Choice at a pointer, which has no default, may come to have no rule that holds. */
  public boolean mayMatchNone(String choice) {
    FlowNode node = entries.get(choice);
    Alternatives entered = node == null ? null : fixpoint.entered(node);
    return node == null
        || entered == null
        || entered.all().stream().anyMatch(data -> visit.mayMatchNone(node, data));
  }

  /** The pointers of the Choices that have no default, and always a rule that holds. */
  public List<String> exhaustiveChoices() {
    return entries.entrySet().stream()
        .filter(
            entry ->
                entry.getValue().place().state() instanceof Choice choice
                    && choice.otherwise() == null)
        .map(Map.Entry::getKey)
        .filter(state -> entered(state) != null && !mayMatchNone(state))
        .toList();
  }

  /** The pointers of the states that an execution may get to, in the order of the flow. */
  public List<String> states() {
    return entries.keySet().stream().filter(state -> entered(state) != null).toList();
  }

  /**
   * What an execution gives that ends at a state, by the state's pointer, in the order of the flow:
   * of the states that end an execution, those that one may get to and succeed at.
   */
  public Map<String, Shape> outputs() {
    Map<String, Shape> outputs = new LinkedHashMap<>();
    for (FlowNode node : graph.nodes()) {
      Shape output = fixpoint.output(node);
      if (output != null) {
        outputs.put(node.place().pointer(), output);
      }
    }
    return outputs;
  }

  /** What an execution gives that succeeds; {@link Shape#nothing()} where none does. */
  public Shape output() {
    return fixpoint.output();
  }

  /** What the paths and expressions of the states find, in no order. */
  List<Shape> found() {
    List<Shape> found = new ArrayList<>();
    for (FlowNode node : graph.nodes()) {
      String input = node.place().at("Input");
      found(node, pointer -> !pointer.equals(input), found);
    }
    return found;
  }

  /** Adds what is found at those pointers to {@code all}, with what is known of all that comes. */
  private void found(FlowNode node, Predicate<String> pointers, List<Shape> all) {
    Alternatives entered = fixpoint.entered(node);
    if (entered != null) {
      Function<String, Problems> into = Found.into(new ArrayList<>(), all);
      visit.of(
          node,
          entered.whole(),
          fixpoint.arrivals(node),
          pointer -> pointers.test(pointer) ? into.apply(pointer) : Problems.IGNORED);
    }
  }

  private List<Diagnostic> check() {
    Explanation explanation = new Explanation(graph, visit, fixpoint);
    Hidden hidden = new Hidden(visit, fixpoint);
    Repeated repeated = new Repeated();
    Set<Diagnostic> all = new LinkedHashSet<>();
    int explained = 0;
    for (FlowNode node : graph.nodes()) {
      Alternatives entered = fixpoint.entered(node);
      if (entered == null || !fixpoint.hasGoneWrong(node)) {
        continue; // what goes wrong with none of its alternatives is not told of all of them
      }
      List<Diagnostic> wrong = new ArrayList<>();
      visit.of(node, entered.whole(), fixpoint.arrivals(node), Found.into(wrong));
      List<Diagnostic> told = new ArrayList<>(ofAnyAlternative(wrong, node, entered));
      told.addAll(hidden.of(node, told));
      for (Diagnostic one : repeated.without(node, fixpoint.arrivals(node), told)) {
        all.add(explained++ < EXPLAINED ? explanation.of(node, one) : one);
      }
    }
    return withoutOuter(all);
  }

  /**
   * Those of {@code wrong}, which is said of all that comes to {@code node}, that are wrong with
   * some alternative of it.
   */
  private List<Diagnostic> ofAnyAlternative(
      List<Diagnostic> wrong, FlowNode node, Alternatives entered) {
    if (wrong.isEmpty() || entered.all().size() == 1) {
      return wrong;
    }
    List<Diagnostic> of = new ArrayList<>();
    for (Data data : entered.all()) {
      visit.of(node, data, fixpoint.arrivals(node), Found.into(of));
    }
    return wrong.stream()
        .filter(one -> of.stream().anyMatch(other -> Found.atOnePlace(one, other)))
        .toList();
  }

  /** Without what follows, of a rule or a comparison, from what has been said of its part. */
  private static List<Diagnostic> withoutOuter(Set<Diagnostic> all) {
    TreeSet<String> places =
        all.stream().map(Diagnostic::pointer).collect(Collectors.toCollection(TreeSet::new));
    return all.stream()
        .filter(one -> one.rule() != Rule.NEVER_HOLDS || !hasInside(places, one.pointer()))
        .toList();
  }
}
