package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Holds the parameters that {@code sdk-resources.txt} names to the models of the services' APIs,
 * which the AWS CLI has as files. It installs nothing: the environment's {@code STEPMARK_AWS_CLI}
 * names the folder that {@code lib/layer.zip} of npm's {@code @aws-cdk/asset-awscli-v1} was
 * unpacked to.
 */
class SdkParametersTest {

  private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z0-9]+)");

  @Test
  void everyParameterIsOneOfItsOperation() throws IOException {
    Map<String, JsonNode> models = models();
    Set<String> wrong = new LinkedHashSet<>();
    Set<String> unknown = new LinkedHashSet<>();
    for (SdkResources.Entry entry : SdkResources.all()) {
      int colon = entry.call().indexOf(':');
      Map<String, Set<String>> operations =
          OPERATIONS.computeIfAbsent(
              entry.call().substring(0, colon), service -> operations(models.get(service)));
      Set<String> parameters =
          operations.get(entry.call().substring(colon + 1).toLowerCase(Locale.ROOT));
      if (parameters == null) {
        unknown.add(entry.call());
        continue;
      }
      for (String form : entry.forms()) {
        PARAMETER
            .matcher(form)
            .results()
            .map(found -> found.group(1).toLowerCase(Locale.ROOT))
            .filter(name -> !parameters.contains(name))
            .forEach(name -> wrong.add(entry.call() + " has no " + name));
      }
    }
    assertThat(wrong).isEmpty();
    // The table is newer than the CLI.
    assertThat(unknown).hasSizeLessThan(25);
  }

  private static final Map<String, Map<String, Set<String>>> OPERATIONS = new HashMap<>();

  private static Map<String, Set<String>> operations(JsonNode model) {
    Map<String, Set<String>> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> operation : model.get("operations").properties()) {
      String input = operation.getValue().at("/input/shape").asText();
      operations.put(
          operation.getKey().toLowerCase(Locale.ROOT),
          StreamSupport.stream(
                  model.get("shapes").path(input).path("members").properties().spliterator(), false)
              .map(member -> member.getKey().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet()));
    }
    return operations;
  }

  /** The services' models, by what the SDK for Java calls them. */
  private static Map<String, JsonNode> models() throws IOException {
    String cli = System.getenv().getOrDefault("STEPMARK_AWS_CLI", "");
    assumeTrue(!cli.isEmpty(), "STEPMARK_AWS_CLI names no folder with the AWS CLI");
    Set<String> asked =
        SdkResources.all().stream()
            .map(entry -> entry.call().substring(0, entry.call().indexOf(':')))
            .collect(Collectors.toSet());
    Map<String, JsonNode> models = new HashMap<>();
    Path data = Path.of(cli, "awscli/awscli/botocore/data");
    try (Stream<Path> files = Files.find(data, 3, (file, is) -> file.endsWith("service-2.json"))) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        JsonNode model = Json.parse(Files.readString(file));
        String id = model.at("/metadata/serviceId").asText();
        String name =
            id.toLowerCase(Locale.ROOT).replaceAll("(?<=migration) service|[^a-z0-9]", "");
        if (asked.contains(name)) {
          models.put(name, model);
        }
      }
    }
    assertThat(models.keySet()).isEqualTo(asked);
    return models;
  }
}
