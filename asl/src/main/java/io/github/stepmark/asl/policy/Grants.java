package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.Statement.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what is allowed: the same actions on several resources are one statement. */
final class Grants {

  private static final String UNWRITABLE = "The name has what a policy cannot hold.";

  private final Map<Key, Scope> scopes = new LinkedHashMap<>();

  private record Key(List<String> actions, List<Condition> conditions) {}

  private record Scope(Set<PolicyText> resources, Set<String> reasons) {}

  /** Allows {@code actions} on resources that are named, as far as a policy can hold the names. */
  void allow(List<String> actions, Collection<PolicyText> resources) {
    boolean open = resources.stream().anyMatch(PolicyText::isOpen);
    allow(actions, resources, List.of(), open ? List.of(UNWRITABLE) : List.of());
  }

  /** Allows {@code actions} on resources, which have wildcards for {@code reasons}. */
  void allow(
      List<String> actions,
      Collection<PolicyText> resources,
      List<Condition> conditions,
      Collection<String> reasons) {
    Scope scope =
        scopes.computeIfAbsent(
            new Key(actions, conditions),
            key -> new Scope(new LinkedHashSet<>(), new LinkedHashSet<>()));
    scope.resources().addAll(resources);
    scope.reasons().addAll(reasons);
  }

  List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    Set<String> sids = new HashSet<>();
    scopes.forEach(
        (key, scope) -> {
          Set<PolicyText> resources = scope.resources();
          statements.add(
              new Statement(
                  sid(key.actions().get(0), sids),
                  key.actions(),
                  List.copyOf(
                      resources.contains(PolicyText.ALL) ? Set.of(PolicyText.ALL) : resources),
                  key.conditions(),
                  scope.reasons().isEmpty() ? null : String.join(" ", scope.reasons())));
        });
    return statements;
  }

  /** {@code dynamodb:PutItem} has {@code DynamodbPutItem}; IAM takes letters and digits alone. */
  private static String sid(String action, Set<String> taken) {
    StringBuilder words = new StringBuilder();
    for (String word : action.split("[^A-Za-z0-9]+")) {
      if (!word.isEmpty()) {
        words.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
      }
    }
    String sid = words.toString();
    for (int i = 2; !taken.add(sid); i++) {
      sid = words.toString() + i;
    }
    return sid;
  }
}
