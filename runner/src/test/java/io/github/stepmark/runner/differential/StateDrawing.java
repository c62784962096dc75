package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Draws the states that some data come to. */
final class StateDrawing {

  private final MachineDrawing machine;
  private final Draw draw;
  private final Names names;
  private final JsonNode data;
  private final int size;
  private final Mood mood;
  private final DataFlowDrawing flow;

  StateDrawing(MachineDrawing machine, JsonNode data, int size, Mood mood) {
    this.machine = machine;
    this.draw = machine.draw();
    this.names = machine.names();
    this.data = data;
    this.size = size;
    this.mood = mood;
    this.flow = new DataFlowDrawing(draw, data, mood == Mood.LIVELY);
  }

  Fragment fragment(String name) {
    return switch (draw.below(13)) {
      case 0, 1, 2 -> pass(name);
      case 3 -> pause(name);
      case 4, 5 -> choice(name);
      case 6, 7, 8 -> task(name);
      case 9 -> mood == Mood.LIVELY ? loop(name) : pass(name);
      case 10 -> size > 1 ? parallel(name) : task(name);
      default -> size > 1 ? map(name) : task(name);
    };
  }

  /**
   * A Pass state. A {@code Result} that JavaScript takes for false is left out: the peer overlooks
   * it. So is an {@code InputPath} beside a Result: the peer reads it, AWS does not.
   */
  private Fragment pass(String name) {
    ObjectNode pass = state("Pass");
    if (draw.chance(30)) {
      pass.set("Result", JsonNodeFactory.instance.arrayNode().add(new ValueDrawing(draw).any()));
    } else {
      flow.inputPath(pass);
      flow.parameters(pass);
    }
    flow.resultPath(pass);
    return goingOn(name, pass);
  }

  private Fragment pause(String name) {
    ObjectNode wait = state("Wait");
    List<Place> seconds = Place.in(data, value -> value.isIntegralNumber() && value.asLong() >= 0);
    if (!seconds.isEmpty() && draw.chance(50)) {
      wait.put("SecondsPath", draw.from(seconds).path());
    } else {
      wait.put("Seconds", draw.below(3));
    }
    return goingOn(name, wait);
  }

  private Fragment choice(String name) {
    ObjectNode choice = state("Choice");
    flow.inputPath(choice);
    JsonNode input = flow.effective(choice);
    if (input.isEmpty()) {
      return pass(name);
    }
    ArrayNode rules = choice.putArray("Choices");
    List<String> targets = new ArrayList<>();
    for (int i = draw.below(3); i >= 0; i--) {
      String target = names.next("Chosen");
      rules.add(
          new ConditionDrawing(draw, input, mood == Mood.LIVELY).condition(2).put("Next", target));
      targets.add(target);
    }
    if (mood == Mood.LIVELY && draw.chance(5)) {
      // Nothing there to compare, which fails.
      ((ObjectNode) rules.get(0))
          .removeAll()
          .put("Variable", "$.missing")
          .put("IsNull", true)
          .put("Next", targets.get(0));
    }
    // Without one the peer fails by the specification's name, AWS by States.Runtime.
    String otherwise = names.next("Otherwise");
    choice.put("Default", otherwise);
    targets.add(otherwise);
    flow.outputPath(choice, input);
    return Fragment.of(name, choice, targets);
  }

  private Fragment task(String name) {
    ObjectNode task = state("Task").put("Resource", Here.resource(name));
    machine.answers().set(name, new RecoveryDrawing(draw).answers(mood == Mood.CALM));
    flow.inputPath(task);
    flow.parameters(task);
    if (draw.chance(20)) {
      task.put("TimeoutSeconds", 99);
    }
    return working(name, task);
  }

  /** Adds what follows the work of {@code state}. */
  private Fragment working(String name, ObjectNode state) {
    RecoveryDrawing recovery = new RecoveryDrawing(draw);
    recovery.retry(state);
    List<String> targets = new ArrayList<>(recovery.catchers(state, flow, names));
    String next = names.next("After");
    state.put("Next", next);
    targets.add(next);
    Fragment fragment = Fragment.of(name, state, targets);
    Fragment.Reached worked = fragment.reached(data, machine.answers());
    if (next.equals(worked.target())) {
      flow.resultSelector(state, worked.data());
    }
    flow.resultPath(state);
    return leaving(fragment, state, next);
  }

  /** A task that is asked again until it has answered three times. */
  private Fragment loop(String name) {
    String again = names.next("Again");
    String after = names.next("After");
    ObjectNode task = state("Task").put("Resource", Here.resource(name)).put("Next", again);
    task.putObject("ResultSelector").put("n.$", "$.n");
    ArrayNode answers = machine.answers().putArray(name);
    for (int i = 1; i <= 3; i++) {
      answers.addObject().putObject("return").put("n", i);
    }
    ObjectNode choice = state("Choice").put("Default", after);
    choice
        .putArray("Choices")
        .addObject()
        .put("Variable", "$.n")
        .put("NumericLessThan", 3)
        .put("Next", name);
    Fragment fragment = Fragment.of(name, task, List.of(after));
    fragment.states().set(again, choice);
    return fragment;
  }

  /**
   * A Parallel state. At most one branch is lively: which of two errors is the first, and how often
   * a sibling was asked until then, is a matter of chance on AWS.
   */
  private Fragment parallel(String name) {
    ObjectNode parallel = state("Parallel");
    flow.inputPath(parallel);
    flow.parameters(parallel);
    JsonNode input = flow.effective(parallel);
    ArrayNode branches = parallel.putArray("Branches");
    int count = 1 + draw.below(3);
    int lively = draw.below(count);
    for (int i = 0; i < count; i++) {
      Mood own = i == lively ? mood : Mood.CALM;
      branches.add(machine.graph(List.of(input), Math.min(size - 1, draw.below(4)), own));
    }
    return working(name, parallel);
  }

  /** An inline Map state. With several iterations they are calm. */
  private Fragment map(String name) {
    List<Place> lists = Place.in(data, JsonNode::isArray);
    if (lists.isEmpty()) {
      return parallel(name);
    }
    ObjectNode map = state("Map").put("ItemsPath", draw.from(lists).path());
    map.put("MaxConcurrency", draw.below(4));
    if (!data.isEmpty() && draw.chance(40)) {
      map.set("ItemSelector", new TemplateDrawing(draw, data, false).template(1));
      ((ObjectNode) map.get("ItemSelector"))
          .put("item.$", "$$.Map.Item.Value")
          .put("index.$", "$$.Map.Item.Index");
    }
    List<JsonNode> items = items(map);
    Mood own = items.size() == 1 ? mood : Mood.CALM;
    map.set("ItemProcessor", machine.graph(items, Math.min(size - 1, draw.below(4)), own));
    return working(name, map);
  }

  /** What the iterations of {@code map} begin with; at least one value. */
  private List<JsonNode> items(ObjectNode map) {
    ObjectNode plain = map.deepCopy().put("Next", "Then");
    ObjectNode pass = JsonNodeFactory.instance.objectNode();
    pass.set("Item", state("Pass").put("End", true));
    plain.set("ItemProcessor", Fragment.machine("Item", pass));
    List<JsonNode> items = new ArrayList<>();
    Fragment.of("Only", plain, List.of("Then"))
        .reached(data, machine.answers())
        .data()
        .forEach(items::add);
    if (items.isEmpty()) {
      items.add(data);
    }
    return items;
  }

  private Fragment goingOn(String name, ObjectNode state) {
    String next = names.next("After");
    return leaving(Fragment.of(name, state.put("Next", next), List.of(next)), state, next);
  }

  /** Adds an {@code OutputPath} into what comes out without. */
  private Fragment leaving(Fragment fragment, ObjectNode state, String next) {
    Fragment.Reached reached = fragment.reached(data, machine.answers());
    if (next.equals(reached.target())) {
      flow.outputPath(state, reached.data());
    }
    return fragment;
  }

  private static ObjectNode state(String type) {
    return JsonNodeFactory.instance.objectNode().put("Type", type);
  }
}
