package io.github.stepmark.asl.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.State;
import io.github.stepmark.asl.StateGraph;
import io.github.stepmark.asl.StateMachine;
import io.github.stepmark.asl.StateParts;
import io.github.stepmark.asl.WorkflowType;
import io.github.stepmark.asl.flow.Facts;
import io.github.stepmark.asl.flow.Flow;
import io.github.stepmark.asl.flow.scope.Data;
import io.github.stepmark.asl.shape.Shape;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What callers of a workflow, and its executions that are under way, rely on. An execution keeps
 * the definition and the role that it was started with, but what that definition calls it finds by
 * name: the functions with the code that they have by then, activities, other machines.
 *
 * @param version how much was known of workflows when it was made: {@link #VERSION}, or less
 * @param type the workflow's type
 * @param input what executions are started with, as a JSON Schema
 * @param output what they give, as a JSON Schema
 * @param calls what is called by a name of the workflow's own, by these names
 */
public record Contract(
    int version, WorkflowType type, JsonNode input, JsonNode output, Map<String, Call> calls) {

  /** To be raised when more is found of the same workflow than before, such as of its input. */
  public static final int VERSION = 1;

  public Contract {
    calls = Collections.unmodifiableMap(new LinkedHashMap<>(calls));
  }

  /**
   * A function, an activity or another machine that is called.
   *
   * @param state the name of the first state that calls it
   * @param waits whether the state waits for a task token to be answered
   * @param activity whether a worker answers, who is deployed apart from the workflow
   * @param ends whether each state that calls it gives the result on as the execution's output, and
   *     nothing in the definition reads it
   * @param takes what it takes, as a JSON Schema
   * @param gives what it gives, or is answered with, as a JSON Schema
   * @param pointer to the state in the definition; empty where it was read from a file
   */
  public record Call(
      String state,
      boolean waits,
      boolean activity,
      boolean ends,
      JsonNode takes,
      JsonNode gives,
      String pointer) {}

  /** That of {@code machine}, of which {@code facts} are known and through which data flows so. */
  public static Contract of(StateMachine machine, WorkflowType type, Facts facts, Flow flow) {
    Map<String, Call> calls = new LinkedHashMap<>();
    collect("", machine.graph(), facts, calls);
    Data first = flow.entered(Pointer.member("/States", machine.graph().startAt()));
    Shape entered = first == null ? Shape.anything() : first.input();
    // What leads back to the first state is no input.
    Shape input = facts.input().isAnything() ? entered : facts.input();
    return new Contract(VERSION, type, Schemas.of(input), Schemas.of(flow.output()), calls);
  }

  private static void collect(String at, StateGraph graph, Facts facts, Map<String, Call> calls) {
    for (Map.Entry<String, State> entry : graph.states().entrySet()) {
      String pointer = Pointer.member(at + "/States", entry.getKey());
      StateParts parts = StateParts.of(entry.getValue());
      String called = Called.by(parts);
      if (!called.isEmpty()) {
        Shape takes = facts.demand(pointer);
        Shape gives = facts.result(pointer);
        Call call =
            Called.unwrapped(
                new Call(
                    entry.getKey(),
                    String.valueOf(parts.resource()).contains(".waitForTaskToken"),
                    called.contains(":activity:") || facts.isActivity(pointer),
                    at.isEmpty() && Called.isLast(entry.getValue(), parts),
                    Schemas.of(takes == null ? Shape.anything() : takes),
                    Schemas.of(gives == null ? Shape.anything() : gives),
                    pointer),
                parts);
        calls.merge(called, call, Contract::both);
      }
      parts.inner().forEach((path, inner) -> collect(pointer + "/" + path, inner, facts, calls));
    }
  }

  /** The first of two calls of the same, which ends executions only if both do. */
  private static Call both(Call one, Call other) {
    boolean ends = one.ends() && other.ends();
    return new Call(
        one.state(), one.waits(), one.activity(), ends, one.takes(), one.gives(), one.pointer());
  }

  /** As JSON. */
  public ObjectNode toJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (version > 0) {
      json.put("version", version);
    }
    json.put("type", type.name().toLowerCase(Locale.ROOT));
    json.set("input", input);
    json.set("output", output);
    ObjectNode named = json.putObject("calls");
    calls.forEach(
        (name, call) -> {
          ObjectNode each = named.putObject(name).put("state", call.state());
          if (call.waits()) {
            each.put("waits", true);
          }
          if (call.activity()) {
            each.put("activity", true);
          }
          if (call.ends()) {
            each.put("ends", true);
          }
          each.set("takes", call.takes());
          each.set("gives", call.gives());
        });
    return json;
  }

  /**
   * Reads what {@link #toJson} wrote.
   *
   * @throws IllegalArgumentException if {@code json} is no contract
   */
  public static Contract fromJson(JsonNode json) {
    WorkflowType type =
        switch (json.path("type").asText()) {
          case "standard" -> WorkflowType.STANDARD;
          case "express" -> WorkflowType.EXPRESS;
          default -> throw new IllegalArgumentException("type is neither standard nor express");
        };
    int version = json.path("version").asInt();
    Map<String, Call> calls = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> call : json.path("calls").properties()) {
      JsonNode value = call.getValue();
      calls.put(
          call.getKey(),
          new Call(
              value.path("state").asText(),
              value.path("waits").asBoolean(),
              value.path("activity").asBoolean(),
              value.path("ends").asBoolean(),
              schema(value, "takes"),
              schema(value, "gives"),
              ""));
    }
    if (version == 0) {
      calls.replaceAll((name, call) -> Called.unwrapped(call));
    }
    return new Contract(version, type, schema(json, "input"), schema(json, "output"), calls);
  }

  private static JsonNode schema(JsonNode json, String name) {
    JsonNode schema = json.path(name);
    if (!schema.isObject()) {
      throw new IllegalArgumentException(name + " is no JSON Schema");
    }
    return schema;
  }
}
