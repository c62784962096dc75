package io.github.stepmark.asl.check;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Diagnostics;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.Nearest;
import io.github.stepmark.asl.Pointer;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.asl.Rule;
import io.github.stepmark.asl.check.Walk.PlacedState;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Parameters of service calls that lack a member, or name one as the service does not. */
final class ServiceParameters implements Check {

  private static final Set<String> METHODS =
      Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");

  @Override
  public void check(Walk walk, Diagnostics found) {
    for (PlacedState placed : walk.states()) {
      String resource = placed.parts().resource();
      if (resource != null) {
        ServiceResource.of(resource)
            .ifPresent(
                service -> {
                  check(service, placed, "Parameters", found);
                  check(service, placed, "Arguments", found);
                });
      }
    }
  }

  private static void check(
      ServiceResource service, PlacedState placed, String field, Diagnostics found) {
    JsonValue value = placed.parts().json().get(field);
    JsonNode parameters = value == null ? null : value.toNode();
    if (parameters == null || !parameters.isObject()) {
      return;
    }
    String pointer = placed.at(field);
    Set<String> told = new HashSet<>();
    service
        .integration()
        .ifPresent(known -> require(known.required(), parameters, pointer, told, found));
    parameters
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!told.contains(name)) {
                letterCase(name, placed, pointer, found);
              }
            });
    known(KnownParameters.of(service), parameters, pointer, told, found);
    if (service.service().equals("http")) {
      http(parameters, pointer, found);
    }
  }

  private static void letterCase(
      String name, PlacedState placed, String pointer, Diagnostics found) {
    if (startsSmall(name)) {
      boolean suffixed = name.endsWith(".$") && placed.language() == QueryLanguage.JSONATA;
      String meant = suffixed ? name.substring(0, name.length() - 2) : name;
      found.add(
          Rule.PARAMETER_CASE,
          Pointer.member(pointer, name),
          "The field \"" + name + "\" is not supported by Step Functions",
          "Write '"
              + Character.toUpperCase(meant.charAt(0))
              + meant.substring(1)
              + "': parameters of services begin with a capital here, however the service has them.");
    }
  }

  private static void require(
      List<String> names,
      JsonNode parameters,
      String pointer,
      Set<String> told,
      Diagnostics found) {
    for (String name : names) {
      if (!has(parameters, name)) {
        Optional<String> misspelt = misspelt(name, names, parameters);
        misspelt.ifPresent(told::add);
        found.add(
            Rule.MISSING_FIELD,
            misspelt.map(member -> Pointer.member(pointer, member)).orElse(pointer),
            "The field '" + name + "' is required but was missing",
            misspelt.map(member -> "Write " + name + " for " + member + ".").orElse(mend(name)));
      }
    }
  }

  private static String mend(String name) {
    return name.endsWith("Arn")
        ? "Write it, such as a placeholder: \"%s\": \"${%s}\".".formatted(name, name)
        : "Write " + name + ".";
  }

  /** Reports members that are nearly one of {@code known} and have not been {@code told} of. */
  private static void known(
      Set<String> known, JsonNode parameters, String pointer, Set<String> told, Diagnostics found) {
    for (String member : (Iterable<String>) parameters::fieldNames) {
      String name = bare(member);
      if (!known.contains(name) && !told.contains(member) && !startsSmall(name)) {
        Nearest.to(name, known)
            .ifPresent(
                meant ->
                    found.add(
                        Rule.UNKNOWN_PARAMETER,
                        Pointer.member(pointer, member),
                        "The field \"" + name + "\" is not supported by Step Functions",
                        "Did you mean " + meant + "?"));
      }
    }
  }

  private static boolean startsSmall(String name) {
    return !name.isEmpty() && Character.isLowerCase(name.charAt(0));
  }

  /** A member's name without the {@code .$} of one that is computed. */
  private static String bare(String member) {
    return member.endsWith(".$") ? member.substring(0, member.length() - 2) : member;
  }

  /**
   * The member that was most likely meant to be {@code name}, one of the required {@code names}.
   */
  private static Optional<String> misspelt(String name, List<String> names, JsonNode parameters) {
    Map<String, String> others = new LinkedHashMap<>();
    parameters.fieldNames().forEachRemaining(member -> others.put(bare(member), member));
    others.keySet().removeAll(names);
    return Nearest.to(name, others.keySet()).map(others::get);
  }

  private static void http(JsonNode parameters, String pointer, Diagnostics found) {
    if (!has(parameters, "InvocationConfig") && !has(parameters, "Authentication")) {
      found.add(
          Rule.MISSING_FIELD,
          pointer,
          "The field 'InvocationConfig' is required but was missing",
          "Write {\"ConnectionArn\": …} with the ARN of an EventBridge connection.");
    }
    JsonNode method = parameters.path("Method");
    if (method.isTextual()
        && !METHODS.contains(method.textValue())
        && !method.textValue().matches("(?s)\\$\\{.*|\\{%.*")) {
      found.add(
          Rule.WRONG_VALUE,
          pointer + "/Method",
          "'" + method.textValue() + "' is no method of an HTTP task",
          "Write GET, POST, PUT, DELETE, PATCH, OPTIONS or HEAD.");
    }
  }

  private static boolean has(JsonNode parameters, String name) {
    return parameters.has(name) || parameters.has(name + ".$");
  }
}
