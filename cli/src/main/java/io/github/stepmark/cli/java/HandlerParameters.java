package io.github.stepmark.cli.java;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.cli.java.HandlerMethod.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A handler's parameters: the members of the template of what it is given, or all it is given. */
final class HandlerParameters {

  /** A longer expression does not stand in front of a parameter. */
  private static final int LONGEST = 50;

  private final FunctionTask task;
  private final boolean isJsonata;
  private final Shape given;
  private final ShapeTypes types;
  private final MemberNames names;
  private final String graph;
  private final String answer;

  /**
   * @param given what is known of what it is given
   * @param graph the pointer of the graph that its state stands in
   * @param answer the type of what is waited for; {@code Object} if nothing is known of it
   */
  HandlerParameters(
      FunctionTask task,
      boolean isJsonata,
      Shape given,
      ShapeTypes types,
      MemberNames names,
      String graph,
      String answer) {
    this.task = task;
    this.isJsonata = isJsonata;
    this.given = given;
    this.types = types;
    this.names = names;
    this.graph = graph;
    this.answer = answer;
  }

  /** A member of the template, computed by an expression if that is not empty. */
  private record Given(String name, String expression) {}

  /** Whether the parameters can say themselves what they are given, so that no template has to. */
  boolean areBound() {
    if (task.payload() == null) {
      return false;
    }
    List<Given> members = members();
    return members.stream().allMatch(this::canBeBound)
        && members.stream().anyMatch(one -> isToken(one) || !isOwnField(one));
  }

  private boolean canBeBound(Given one) {
    return names.isSaid(one.name())
        && !one.expression().isEmpty()
        && one.expression().length() <= LONGEST
        && one.expression().indexOf('\n') < 0;
  }

  private boolean isToken(Given one) {
    return one.name().equals(task.token());
  }

  /** Whether it is the field of its name of the state's input. */
  private boolean isOwnField(Given one) {
    return one.expression().equals((isJsonata ? "$states.input." : "$.") + one.name());
  }

  private List<Given> members() {
    List<Given> members = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : task.payload().toNode().properties()) {
      String text = member.getValue().isTextual() ? member.getValue().textValue() : "";
      String name = member.getKey();
      if (!isJsonata) {
        boolean isPath = name.endsWith(".$");
        members.add(
            isPath ? new Given(name.substring(0, name.length() - 2), text) : new Given(name, ""));
      } else {
        boolean isBare = Jsonata.isDelimited(text) && !Jsonata.member(text).equals(text);
        members.add(new Given(name, isBare ? Jsonata.member(text) : ""));
      }
    }
    return members;
  }

  List<Parameter> all() {
    if (task.call() == FunctionTask.Call.ANSWERED_WITHOUT_PAYLOAD) {
      return List.of();
    }
    if (task.payload() == null) {
      return List.of(new Parameter("@Input ", types.of(given, graph), "input"));
    }
    boolean areBound = areBound();
    JavaNames used = new JavaNames(Set.of());
    List<Parameter> parameters = new ArrayList<>();
    for (Given one : members()) {
      String name = used.method(JavaNames.methodName(one.name()));
      parameters.add(
          isToken(one)
              ? new Parameter(tokenBinding(), "String", name)
              : new Parameter(binding(one, name, areBound), typeOf(one.name()), name));
    }
    return parameters;
  }

  private String tokenBinding() {
    return answer.equals("Object") || answer.contains("<")
        ? "@TaskToken "
        : "@TaskToken(answer = " + answer + ".class) ";
  }

  private String binding(Given one, String name, boolean areBound) {
    if (areBound) {
      return isOwnField(one) ? "" : "@From(" + JavaText.literal(one.expression()) + ") ";
    }
    return names.binding(one.name(), name);
  }

  private String typeOf(String member) {
    List<ObjectShape> objects = given.objects();
    return objects.size() == 1 ? types.of(objects.get(0).member(member).shape(), graph) : "Object";
  }
}
