package io.github.stepmark.asl.policy;

import io.github.stepmark.asl.policy.PolicyText.Surrounding;
import io.github.stepmark.asl.policy.Statement.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code http:invoke} needs: to call this endpoint, and to get what its connection holds. */
final class HttpGrants {

  private static final List<String> CREDENTIALS = List.of("events:RetrieveConnectionCredentials");

  private static final List<String> SECRET =
      List.of("secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret");

  private static final String NAMED =
      "EventBridge adds an id to the name of a connection's secret, and Secrets Manager six"
          + " characters.";

  private HttpGrants() {}

  static void grant(CallParameters parameters, Grants grants) {
    List<Condition> conditions = new ArrayList<>();
    condition("states:HTTPEndpoint", parameters.at("ApiEndpoint"), conditions);
    condition("states:HTTPMethod", parameters.at("Method"), conditions);
    PolicyText self =
        PolicyText.arn("states").pattern("stateMachine:").part(Surrounding.MACHINE_NAME).build();
    grants.allow(List.of("states:InvokeHTTPEndpoint"), List.of(self), conditions, Set.of());
    Value legacy = parameters.at("Authentication.ConnectionArn");
    Value connection =
        legacy instanceof Value.Absent ? parameters.at("InvocationConfig.ConnectionArn") : legacy;
    connection.match(new Connection(grants));
  }

  private static void condition(String key, Value value, List<Condition> conditions) {
    PolicyText text =
        value.match(
            new Value.Cases<>() {
              @Override
              public PolicyText written(String written) {
                return PolicyText.isWritable(written)
                    ? PolicyText.literal(written)
                    : PolicyText.ALL;
              }

              @Override
              public PolicyText filled(String placeholder) {
                return PolicyText.filled(placeholder);
              }

              @Override
              public PolicyText computed() {
                return PolicyText.ALL;
              }

              @Override
              public PolicyText absent() {
                return PolicyText.ALL;
              }
            });
    if (!text.equals(PolicyText.ALL)) {
      conditions.add(new Condition("StringEquals", key, List.of(text)));
    }
  }

  private record Connection(Grants grants) implements Value.Cases<Boolean> {

    @Override
    public Boolean written(String text) {
      String[] parts = text.split("/");
      return parts.length < 2
          ? computed()
          : allow(PolicyText.literal(text), secret().literal(parts[1]).pattern("/*").build());
    }

    @Override
    public Boolean filled(String placeholder) {
      return allow(
          PolicyText.filled(placeholder),
          secret().piece(placeholder, "/", 1).pattern("/*").build());
    }

    private boolean allow(PolicyText connection, PolicyText secret) {
      grants.allow(CREDENTIALS, List.of(connection));
      grants.allow(SECRET, List.of(secret), List.of(), List.of(NAMED));
      return true;
    }

    @Override
    public Boolean computed() {
      List<String> reasons = List.of("ConnectionArn is computed while the machine runs.");
      PolicyText connections = PolicyText.arn("events").pattern("connection/*").build();
      grants.allow(CREDENTIALS, List.of(connections), List.of(), reasons);
      grants.allow(SECRET, List.of(secret().pattern("*").build()), List.of(), reasons);
      return true;
    }

    @Override
    public Boolean absent() {
      return computed();
    }

    private static PolicyText.Builder secret() {
      return PolicyText.arn("secretsmanager").pattern("secret:events!connection/");
    }
  }
}
