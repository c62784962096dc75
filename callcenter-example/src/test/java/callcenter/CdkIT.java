package callcenter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The AWS CDK takes the emitted definition. The environment's {@code STEPMARK_CDK} names the folder
 * in which <code>npm install aws-cdk-lib constructs</code> was run.
 */
class CdkIT {

  private static final List<String> FUNCTIONS =
      List.of("OpenCase", "AssignCase", "WorkOnCase", "CloseCase", "EscalateCase");

  private static final Path DEFINITION =
      Path.of("target/classes/META-INF/stepmark/CallCenterStateMachine/statemachine.json");

  @TempDir static Path folder;

  private static final Map<String, JsonNode> RESOURCES = new TreeMap<>();

  @BeforeAll
  static void synthesize() throws IOException, InterruptedException {
    String cdk = System.getenv().getOrDefault("STEPMARK_CDK", "");
    assumeTrue(!cdk.isEmpty(), "STEPMARK_CDK names no folder with aws-cdk-lib");
    ProcessBuilder node =
        new ProcessBuilder("node", "src/test/resources/cdk/call-center.cjs", folder.toString());
    node.environment().put("NODE_PATH", Path.of(cdk, "node_modules").toString());
    Process process = node.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    JsonNode template =
        new ObjectMapper().readTree(folder.resolve("Support.template.json").toFile());
    template
        .get("Resources")
        .properties()
        .forEach(resource -> RESOURCES.put(resource.getKey(), resource.getValue()));
  }

  private static JsonNode only(String type) {
    List<JsonNode> found =
        RESOURCES.values().stream().filter(r -> r.get("Type").asText().equals(type)).toList();
    assertThat(found).as(type).hasSize(1);
    return found.get(0).get("Properties");
  }

  @Test
  void everyPlaceholderOfTheDefinitionIsFilledIn() throws IOException {
    JsonNode substitutions =
        only("AWS::StepFunctions::StateMachine").get("DefinitionSubstitutions");

    assertThat(substitutions.properties().stream().map(Map.Entry::getKey))
        .containsExactlyInAnyOrderElementsOf(
            FUNCTIONS.stream().map(name -> name + "FunctionArn").toList());
    assertThat(Files.readString(DEFINITION).split("[$][{]", -1)).hasSize(1 + FUNCTIONS.size());
  }

  @Test
  void theDefinitionIsAnAssetAsItWasEmitted() throws IOException {
    String key = only("AWS::StepFunctions::StateMachine").at("/DefinitionS3Location/Key").asText();

    try (Stream<Path> assets = Files.list(folder)) {
      assertThat(assets.filter(asset -> asset.endsWith("asset." + key)))
          .singleElement()
          .satisfies(
              asset -> assertThat(Files.readString(asset)).isEqualTo(Files.readString(DEFINITION)));
    }
  }

  @Test
  void theMachineMayCallEachFunction() {
    assertThat(only("AWS::IAM::Policy").at("/PolicyDocument/Statement"))
        .hasSize(FUNCTIONS.size())
        .allSatisfy(
            statement -> {
              assertThat(statement.get("Action").asText()).isEqualTo("lambda:InvokeFunction");
              assertThat(statement.at("/Resource/0/Fn::GetAtt/0").asText())
                  .isIn(RESOURCES.keySet());
            });
  }
}
