package io.github.stepmark.runner;

import io.github.stepmark.runner.data.Identity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The machines that tasks can start executions of, by name. Never changes. */
final class Machines {

  static final Machines NONE = new Machines(Map.of());

  private static final Pattern ARN =
      Pattern.compile("(arn:[^:]*:states:[^:]*:[^:]*:stateMachine:([^:]+))(:[^:]+)?");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

  private final Map<String, Runner> byName;

  private Machines(Map<String, Runner> byName) {
    this.byName = byName;
  }

  /** These and one more; a name given again is given anew. */
  Machines with(String name, Runner machine) {
    Map<String, Runner> more = new HashMap<>(byName);
    more.put(name, machine);
    return new Machines(Map.copyOf(more));
  }

  /** These, and those of {@code others} that have other names. */
  Machines or(Machines others) {
    Map<String, Runner> all = new HashMap<>(others.byName);
    all.putAll(byName);
    return new Machines(Map.copyOf(all));
  }

  Set<String> names() {
    return new TreeSet<>(byName.keySet());
  }

  /**
   * A machine that was found.
   *
   * @param arn its ARN, without version or alias
   */
  record Found(String arn, Runner runner) {}

  /** The machine that a {@code StateMachineArn} names: by ARN, by name, or by placeholder. */
  Optional<Found> find(String stateMachineArn) {
    Matcher arn = ARN.matcher(stateMachineArn);
    if (arn.matches()) {
      return first(stateMachineArn, arn.group(1), arn.group(2))
          .map(runner -> new Found(arn.group(1), runner));
    }
    String name = nameOf(stateMachineArn);
    return first(stateMachineArn, name)
        .map(runner -> new Found(Identity.machineArn(machineName(name)), runner));
  }

  /** What a person calls it. */
  static String nameOf(String stateMachineArn) {
    Matcher arn = ARN.matcher(stateMachineArn);
    if (arn.matches()) {
      return arn.group(2);
    }
    Matcher placeholder = PLACEHOLDER.matcher(stateMachineArn);
    return placeholder.matches() ? placeholder.group(1) : stateMachineArn;
  }

  private static String machineName(String placeholder) {
    return placeholder.endsWith("Arn")
        ? placeholder.substring(0, placeholder.length() - "Arn".length())
        : placeholder;
  }

  private Optional<Runner> first(String... names) {
    for (String name : names) {
      Runner runner = byName.get(name);
      if (runner != null) {
        return Optional.of(runner);
      }
    }
    return Optional.empty();
  }
}
