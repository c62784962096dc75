package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.Placeholder;
import java.util.List;
import java.util.Set;

/** What calls of Lambda functions need. */
final class FunctionGrants {

  private static final List<String> INVOKE = List.of("lambda:InvokeFunction");

  private static final String VERSIONS =
      "A function is allowed with its versions and aliases, as in the policies that Step Functions"
          + " makes.";

  private final Grants grants;

  FunctionGrants(Grants grants) {
    this.grants = grants;
  }

  /** Allows what a Task with this {@code Resource} does, if it is a function's. */
  void direct(String resource, Set<String> activities) {
    Placeholder.name(resource)
        .ifPresent(
            placeholder -> {
              if (!activities.contains(placeholder)) {
                withVersions(PolicyText.filled(placeholder));
              }
            });
    if (resource.matches("arn:[^:]*:lambda:.*")) {
      written(resource);
    }
  }

  /** Allows {@code lambda:invoke} with {@code parameters}. */
  void invoke(CallParameters parameters) {
    parameters
        .at("FunctionName")
        .match(
            new Value.Cases<>() {
              @Override
              public Boolean written(String text) {
                FunctionGrants.this.written(text);
                return true;
              }

              @Override
              public Boolean filled(String placeholder) {
                withVersions(
                    placeholder.endsWith("Name")
                        ? PolicyText.arn("lambda").pattern("function:").filled(placeholder).build()
                        : PolicyText.filled(placeholder));
                return true;
              }

              @Override
              public Boolean computed() {
                any("FunctionName is computed while the machine runs.");
                return true;
              }

              @Override
              public Boolean absent() {
                any("The call has no FunctionName.");
                return true;
              }
            });
  }

  private void any(String reason) {
    PolicyText functions = PolicyText.arn("lambda").pattern("function:*").build();
    grants.allow(INVOKE, List.of(functions), List.of(), List.of(reason));
  }

  /** A function's ARN, a part of it, or its name; each maybe with a version or an alias. */
  private void written(String text) {
    String[] parts = text.split(":");
    boolean whole = PolicyText.isArn(text);
    // arn:aws:lambda:region:account:function:name, account:function:name, name, ${FunctionArn}
    int name =
        text.startsWith("arn:") ? 6 : parts.length > 2 && parts[1].equals("function") ? 2 : 0;
    PolicyText function =
        whole
            ? PolicyText.literal(text)
            : name == 2
                ? inAccount(text)
                : PolicyText.arn("lambda").pattern("function:").literal(text).build();
    if (parts.length > name + 1) {
      grants.allow(INVOKE, List.of(function));
    } else {
      withVersions(function);
    }
  }

  private static PolicyText inAccount(String text) {
    return new PolicyText.Builder()
        .pattern("arn:")
        .part(PolicyText.Surrounding.PARTITION)
        .pattern(":lambda:")
        .part(PolicyText.Surrounding.REGION)
        .pattern(":")
        .literal(text)
        .build();
  }

  private void withVersions(PolicyText function) {
    grants.allow(INVOKE, List.of(function));
    grants.allow(INVOKE, List.of(function.then(":*")), List.of(), List.of(VERSIONS));
  }
}
