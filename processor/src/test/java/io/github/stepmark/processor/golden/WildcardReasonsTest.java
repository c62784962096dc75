package io.github.stepmark.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Holds each wildcard in a resource of a policy, in the template of every good case, to a reason in
 * the metadata of the role that has the policy.
 */
class WildcardReasonsTest {

  @Test
  void aStatementWithWildcardsHasItsReasonInTheMetadataOfTheRole() throws IOException {
    List<String> untold = new ArrayList<>();
    int wild = 0;
    for (Path file : GoldenTemplates.all()) {
      JsonNode resources = Json.parse(Files.readString(file)).get("Resources");
      for (Map.Entry<String, JsonNode> resource : resources.properties()) {
        for (JsonNode document : resource.getValue().findValues("PolicyDocument")) {
          for (JsonNode statement : document.get("Statement")) {
            if (!statement.get("Resource").valueStream().anyMatch(WildcardReasonsTest::isOpen)) {
              continue;
            }
            wild++;
            JsonNode role = resources.get(role(resource.getKey(), resource.getValue()));
            String sid = statement.get("Sid").asText();
            if (role.at("/Metadata/WhyWildcards").path(sid).asText().isEmpty()) {
              untold.add(file + ": " + sid);
            }
          }
        }
      }
    }
    assertThat(wild).isGreaterThan(200);
    assertThat(untold).isEmpty();
  }

  /** No reason is told of a statement that there is not. */
  @Test
  void aReasonIsThatOfAStatement() throws IOException {
    for (Path file : GoldenTemplates.all()) {
      JsonNode template = Json.parse(Files.readString(file));
      TreeSet<String> sids = new TreeSet<>();
      template.findValues("Sid").forEach(sid -> sids.add(sid.asText()));
      for (JsonNode reasons : template.findValues("WhyWildcards")) {
        assertThat(sids)
            .as(file.toString())
            .containsAll(reasons.properties().stream().map(Map.Entry::getKey).toList());
      }
    }
  }

  /** The role that has the policies of {@code resource}, which may be the role itself. */
  private static String role(String id, JsonNode resource) {
    if (resource.get("Type").asText().equals("AWS::IAM::Role")) {
      return id;
    }
    JsonNode roles = resource.at("/Properties/Roles");
    return roles.isMissingNode()
        ? id.replaceFirst("Policy[0-9]*$", "Role")
        : roles.at("/0/Ref").asText();
  }

  /** Text in <code>${!*}</code> is no wildcard; a log group's own ARN ends in one. */
  private static boolean isOpen(JsonNode resource) {
    if (resource.has("Fn::GetAtt")) {
      return resource.at("/Fn::GetAtt/0").asText().matches(".*Logs?");
    }
    JsonNode sub = resource.path("Fn::Sub");
    String text =
        resource.isTextual() ? resource.asText() : (sub.isArray() ? sub.get(0) : sub).asText();
    return text.replace("${!*}", "")
        .replace("${!?}", "")
        .replace("${*}", "")
        .replace("${?}", "")
        .matches("(?s).*[*?].*");
  }
}
