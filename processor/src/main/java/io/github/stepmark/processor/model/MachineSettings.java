package io.github.stepmark.processor.model;

import io.github.stepmark.asl.Naming;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.problem.Place;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @StateMachine} and the processor's options say; a {@code null} is a member that is
 * not written.
 *
 * @param name the machine's name
 * @param comment {@code Comment}
 * @param queryLanguage {@code QueryLanguage}
 * @param version {@code Version}
 * @param timeoutSeconds {@code TimeoutSeconds}
 * @param express whether it is an Express workflow
 * @param invoke whether handlers are called through {@code lambda:invoke}
 * @param states how states are named
 * @param fields how JSON members are named
 * @param placeholders the placeholders that may stand within texts
 * @param partition the AWS partition that the ARNs of services are in
 * @param client whether a client of its executions is emitted
 * @param deployment how it is deployed
 * @param namePlace where the name stands
 * @param places where the fields of the definition stand that are written
 */
public record MachineSettings(
    String name,
    @Nullable String comment,
    @Nullable QueryLanguage queryLanguage,
    @Nullable String version,
    @Nullable Long timeoutSeconds,
    boolean express,
    boolean invoke,
    Naming states,
    Naming fields,
    Set<String> placeholders,
    String partition,
    boolean client,
    Deployment deployment,
    Place namePlace,
    Map<String, Place> places) {

  public MachineSettings {
    placeholders = Set.copyOf(placeholders);
    places = Map.copyOf(places);
  }

  /** What states are written in that do not say it themselves. */
  public QueryLanguage language() {
    return queryLanguage == null ? QueryLanguage.JSONPATH : queryLanguage;
  }

  /** The ARN of a service integration such as {@code dynamodb:putItem}. */
  public String service(String integration) {
    return "arn:" + partition + ":states:::" + integration;
  }
}
