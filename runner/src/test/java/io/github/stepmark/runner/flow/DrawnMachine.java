package io.github.stepmark.runner.flow;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.runner.Runner;
import io.github.stepmark.runner.TaskFailure;
import io.github.stepmark.runner.visit.StateVisit;
import io.github.stepmark.runner.visit.Visits;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A machine at random whose Choices ask again and again for the same, after ways that made
 * different things of the data have met; in either query language.
 */
final class DrawnMachine implements Facts {

  static final List<String> NAMES = List.of("a", "b", "c", "d");

  private final Random random;
  private final Words words;
  private final ObjectNode states = JsonNodeFactory.instance.objectNode();
  private final Map<String, DrawnType> results = new LinkedHashMap<>();
  private final DrawnType input;
  private final List<String> conditions = new ArrayList<>();
  private final int size;

  DrawnMachine(Random random, boolean jsonata) {
    this.random = random;
    words = jsonata ? new Words.OfJsonata(random) : new Words.OfJsonPath(random);
    size = 4 + random.nextInt(7);
    input =
        random.nextInt(3) == 0
            ? DrawnType.either(random, NAMES)
            : DrawnType.object(random, NAMES, true);
    for (int i = 0; i < 3; i++) {
      conditions.add(words.condition());
    }
    ObjectNode first = state("S0", "Pass", 1);
    first.set("Assign", Json.parse("{\"n\": 0, \"u\": " + literal() + "}"));
    for (int i = 1; i < size; i++) {
      draw(i);
    }
    states.putObject("S" + size).put("Type", "Succeed");
    Set<String> reached = new HashSet<>();
    reach("S0", reached);
    states.retain(reached);
    results.keySet().retainAll(reached);
  }

  private void reach(String name, Set<String> reached) {
    if (reached.add(name)) {
      for (String field : List.of("Next", "Default")) {
        states.get(name).findValuesAsText(field).forEach(next -> reach(next, reached));
      }
    }
  }

  ObjectNode definition() {
    ObjectNode machine = JsonNodeFactory.instance.objectNode();
    machine.put("QueryLanguage", words.language());
    machine.put("StartAt", "S0");
    machine.set("States", states);
    return machine;
  }

  Runner runner() {
    Runner runner = Runner.of(Json.compact(definition()));
    for (var result : results.entrySet()) {
      runner =
          runner.task(
              resource(result.getKey()),
              given -> {
                if (random.nextInt(3) == 0) {
                  throw new TaskFailure("Declined", "no");
                }
                return result.getValue().value().get();
              });
    }
    return runner;
  }

  List<StateVisit> run(Runner runner) {
    Visits visits = new Visits();
    runner.listener(visits).ways(visits::take).run(Json.compact(input.value().get()));
    return visits.all();
  }

  @Override
  public Shape input() {
    return input.shape();
  }

  @Override
  public @Nullable Shape result(String state) {
    DrawnType type = results.get(state.substring("/States/".length()));
    return type == null ? null : type.shape();
  }

  private static String resource(String state) {
    return "arn:aws:lambda:us-east-1:123456789012:function:" + state;
  }

  private ObjectNode state(String name, String type, int next) {
    ObjectNode state = states.putObject(name).put("Type", type);
    if (next > 0) {
      state.put("Next", "S" + next);
    }
    return state;
  }

  private void draw(int i) {
    String name = "S" + i;
    int next = random.nextInt(4) == 0 ? later(i) : i + 1;
    switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> choice(i, name);
      case 4 -> words.put(state(name, "Pass", next), name(), literal());
      case 5 -> words.assign(state(name, "Pass", next), from("u", "v"), words.valueOr(literal()));
      case 6 -> words.read(state(name, "Pass", next), name());
      case 7 -> loop(i, name);
      default -> task(i, name, next);
    }
  }

  private void choice(int i, String name) {
    ObjectNode choice = state(name, "Choice", 0);
    ArrayNode rules = choice.putArray("Choices");
    for (int left = 1 + random.nextInt(2); left > 0; left--) {
      String condition =
          random.nextInt(6) == 0
              ? words.condition()
              : conditions.get(random.nextInt(conditions.size()));
      ObjectNode rule = words.rule(random.nextInt(3) == 0 ? words.negated(condition) : condition);
      rule.put("Next", "S" + later(i));
      if (random.nextInt(4) == 0) {
        words.assign(rule, from("u", "v"), literal());
      }
      rules.add(rule);
    }
    choice.put("Default", "S" + later(i));
  }

  /** Goes back at most three times in all. */
  private void loop(int i, String name) {
    ObjectNode choice = state(name, "Choice", 0);
    ObjectNode rule = words.rule(words.counted());
    rule.put("Next", name + "Again");
    choice.putArray("Choices").add(rule);
    choice.put("Default", "S" + (i + 1));
    ObjectNode again = state(name + "Again", "Pass", 1 + random.nextInt(i));
    words.count(again);
  }

  private void task(int i, String name, int next) {
    ObjectNode task = state(name, "Task", next);
    results.put(
        name,
        random.nextInt(3) == 0 ? DrawnType.scalar(random) : DrawnType.object(random, NAMES, false));
    task.put("Resource", resource(name));
    words.take(task, name());
    if (random.nextBoolean()) {
      words.assign(task, from("u", "v"), literal());
    }
    ObjectNode catcher = task.putArray("Catch").addObject();
    catcher.putArray("ErrorEquals").add("Declined");
    catcher.put("Next", "S" + later(i));
    words.takeError(catcher, name());
    if (random.nextBoolean()) {
      words.assign(catcher, from("u", "v"), literal());
    }
  }

  private int later(int i) {
    return i + 1 + random.nextInt(Math.min(3, size - i));
  }

  private String name() {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  private String literal() {
    return from("\"x\"", "\"y\"", "true", "false", "1", "3", "null");
  }

  private String from(String... texts) {
    return texts[random.nextInt(texts.length)];
  }
}
