package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.Statement.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The form of a condition, <code>if:</code> key <code>=</code> value: the value is written, or
 * <code>{Namespace}</code>, a parameter of the call, or a {@link ResourceForm} such as <code>
 * cluster/{Cluster=default}</code>, whose ARN it is.
 */
final class ConditionForm {

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9.]+)}");

  private ConditionForm() {}

  /** The condition that {@code form} is, if the call has what it is made of. */
  static Optional<Condition> resolve(
      String form, String service, CallParameters parameters, Set<String> reasons) {
    int equals = form.indexOf('=');
    String key = form.substring(Permission.CONDITION.length(), equals);
    String value = form.substring(equals + 1);
    Matcher parameter = PARAMETER.matcher(value);
    if (parameter.matches()) {
      return parameter(parameter.group(1), parameters, reasons)
          .map(text -> new Condition("StringEquals", key, List.of(text)));
    }
    if (!value.contains("{")) {
      return Optional.of(new Condition("StringEquals", key, List.of(PolicyText.literal(value))));
    }
    List<ResourceForm.Resource> named = ResourceForm.resolve(value, service, parameters);
    named.forEach(resource -> reasons.addAll(resource.reasons()));
    return named.stream().allMatch(resource -> resource.reasons().isEmpty())
        ? Optional.of(
            new Condition(
                "ArnEquals", key, named.stream().map(ResourceForm.Resource::text).toList()))
        : Optional.empty();
  }

  private static Optional<PolicyText> parameter(
      String name, CallParameters parameters, Set<String> reasons) {
    return parameters
        .at(name)
        .match(
            new Value.Cases<>() {
              @Override
              public Optional<PolicyText> written(String text) {
                return Optional.of(PolicyText.literal(text));
              }

              @Override
              public Optional<PolicyText> filled(String placeholder) {
                return Optional.of(PolicyText.filled(placeholder));
              }

              @Override
              public Optional<PolicyText> computed() {
                reasons.add(name + " is computed while the machine runs.");
                return Optional.empty();
              }

              @Override
              public Optional<PolicyText> absent() {
                return Optional.empty();
              }
            });
  }
}
