package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Placeholder;
import io.github.stepmark.processor.model.Handler;
import io.github.stepmark.processor.model.Workflow;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The logical ids in a template: letters and digits, all different. The placeholders of the
 * definition are there first, since they are the user's; one that has other characters, too, is
 * filled in with a parameter of its letters and digits.
 */
final class TemplateNames {

  private final Set<String> taken = new HashSet<>();
  private final Map<String, String> functions = new LinkedHashMap<>();
  private final Map<String, String> functionLogs = new LinkedHashMap<>();
  private final Map<String, String> parameters = new LinkedHashMap<>();
  private final Set<String> environmentParameters;
  private final String functionsRole;
  private final String machineRole;
  private final String machineLogs;
  private final String ownPolicy;
  private final String machine;

  /**
   * @param definition the definition's text
   */
  TemplateNames(Workflow workflow, String definition) {
    Set<String> handlers =
        workflow.handlers().stream().map(Handler::placeholder).collect(Collectors.toSet());
    Set<String> placeholders = Placeholder.names(definition);
    placeholders.removeAll(handlers);
    placeholders.forEach(name -> parameters.put(name, name));
    placeholders.stream().filter(TemplateNames::isId).forEach(taken::add);
    parameters.replaceAll((name, id) -> isId(name) ? name : id(idOf(name)));
    environmentParameters =
        workflow.settings().deployment().environment().values().stream()
            .flatMap(value -> Placeholder.name(value).stream())
            .filter(name -> !parameters.containsValue(name) && !handlers.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    taken.addAll(environmentParameters);
    for (Handler handler : workflow.handlers()) {
      String function = id(withoutArn(handler.placeholder()));
      functions.put(handler.placeholder(), function);
      functionLogs.put(handler.placeholder(), id(function + "Logs"));
    }
    functionsRole = id("FunctionsRole");
    machineRole = id("MachineRole");
    machineLogs = id("MachineLogs");
    ownPolicy = id("MachineOwnPolicy");
    String name = workflow.settings().name().replaceAll("[^A-Za-z0-9]", "");
    machine = id(name.isEmpty() ? "StateMachine" : name);
  }

  private static String withoutArn(String placeholder) {
    return placeholder.endsWith("Arn")
        ? placeholder.substring(0, placeholder.length() - "Arn".length())
        : placeholder;
  }

  private static boolean isId(String placeholder) {
    return placeholder.matches("[A-Za-z0-9]+");
  }

  /** {@code the_table} is {@code TheTable}. */
  private static String idOf(String placeholder) {
    String id =
        Pattern.compile("[A-Za-z0-9]+")
            .matcher(placeholder)
            .results()
            .map(
                word ->
                    word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1))
            .collect(Collectors.joining());
    return id.isEmpty() ? "Parameter" : id;
  }

  private String id(String wanted) {
    String id = wanted;
    for (int i = 2; !taken.add(id); i++) {
      id = wanted + i;
    }
    return id;
  }

  /**
   * The placeholders that are no handler's function, and the parameters of the template for them.
   */
  Map<String, String> parameters() {
    return parameters;
  }

  /** What stands only in the environment of functions: parameters, too. */
  Set<String> environmentParameters() {
    return environmentParameters;
  }

  /** A value of the functions' environment: text, or the parameter that it is the name of. */
  static JsonNode valueOrParameter(String value) {
    return Placeholder.name(value)
        .<JsonNode>map(TemplateNames::ref)
        .orElseGet(() -> TextNode.valueOf(value));
  }

  String function(Handler handler) {
    return functions.get(handler.placeholder());
  }

  String logs(Handler handler) {
    return functionLogs.get(handler.placeholder());
  }

  /** Whether {@code id} is the log group of a function. */
  boolean isLogGroup(String id) {
    return functionLogs.containsValue(id);
  }

  String functionsRole() {
    return functionsRole;
  }

  String machineRole() {
    return machineRole;
  }

  String machineLogs() {
    return machineLogs;
  }

  /** What the machine may do with itself, which can be said only once it is there. */
  String ownPolicy() {
    return ownPolicy;
  }

  /** A further policy, of the role whose own is called {@code name}. */
  String managedPolicy(String name) {
    return id(name + "Policy");
  }

  String machine() {
    return machine;
  }

  /** What {@code placeholder} is called in {@code Fn::Sub}. */
  String inSub(String placeholder) {
    String function = functions.get(placeholder);
    return function == null ? parameters.getOrDefault(placeholder, placeholder) : function + ".Arn";
  }

  /** What {@code placeholder} stands for: a function's ARN, or a parameter's value. */
  ObjectNode arn(String placeholder) {
    String function = functions.get(placeholder);
    return function == null
        ? ref(parameters.getOrDefault(placeholder, placeholder))
        : attribute(function, "Arn");
  }

  static ObjectNode ref(String id) {
    return JsonNodeFactory.instance.objectNode().put("Ref", id);
  }

  static ObjectNode attribute(String id, String name) {
    ObjectNode call = JsonNodeFactory.instance.objectNode();
    call.putArray("Fn::GetAtt").add(id).add(name);
    return call;
  }
}
