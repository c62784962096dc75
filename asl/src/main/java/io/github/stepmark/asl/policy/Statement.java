package io.github.stepmark.asl.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement of an IAM policy that allows something.
 *
 * @param sid {@code Sid}, which no other statement of the policy has
 * @param actions {@code Action}
 * @param resources {@code Resource}
 * @param conditions {@code Condition}, all of which must hold
 * @param reason why there are wildcards in its resources; {@code null} where there are none
 */
public record Statement(
    String sid,
    List<String> actions,
    List<PolicyText> resources,
    List<Condition> conditions,
    @Nullable String reason) {

  public Statement {
    actions = List.copyOf(actions);
    resources = List.copyOf(resources);
    conditions = List.copyOf(conditions);
  }

  /**
   * A condition.
   *
   * @param operator such as {@code StringEquals}
   * @param key such as {@code iam:PassedToService}
   * @param values of which one is enough
   */
  public record Condition(String operator, String key, List<PolicyText> values) {

    public Condition {
      values = List.copyOf(values);
    }
  }

  /** Whether it names the machine itself, so that there cannot be the statement before it. */
  public boolean namesMachine() {
    return resources.stream().anyMatch(PolicyText::namesMachine);
  }
}
