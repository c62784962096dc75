package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The models of the services' APIs, which the AWS CLI has as files. It installs nothing: the
 * environment's {@code STEPMARK_AWS_CLI} names the folder that {@code lib/layer.zip} of npm's
 * {@code @aws-cdk/asset-awscli-v1} was unpacked to.
 */
final class ApiModels {

  private ApiModels() {}

  /**
   * An operation of an API.
   *
   * @param service as the SDK for Java calls it
   * @param name as the API calls it
   * @param path the path of its request
   * @param members its parameters
   * @param nested the texts up to two levels down in them, with dots: {@code Filters.Queues}
   */
  record Operation(
      String service, String name, String path, List<Member> members, List<String> nested) {

    /** The call of it by a Task. */
    ServiceCall call() {
      String action = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
      return new ServiceCall("aws-sdk:" + service, action, false, new CallParameters(null, false));
    }
  }

  /**
   * A parameter.
   *
   * @param name as a Task writes it
   * @param label what it is called in the path of the request, if it is there
   * @param texts whether it is a list of texts
   * @param shape what the kind of its values is called
   */
  record Member(
      String name,
      String label,
      boolean text,
      boolean texts,
      boolean required,
      String shape,
      boolean isEnum,
      String pattern,
      String documentation) {}

  /** All operations by service and name; the test that asks is skipped where there are none. */
  static synchronized Map<String, Map<String, Operation>> assumed() throws IOException {
    if (services.isEmpty()) {
      services = read();
    }
    return services;
  }

  private static Map<String, Map<String, Operation>> services = Map.of();

  private static Map<String, Map<String, Operation>> read() throws IOException {
    String cli = System.getenv().getOrDefault("STEPMARK_AWS_CLI", "");
    assumeTrue(!cli.isEmpty(), "STEPMARK_AWS_CLI names no folder with the AWS CLI");
    Path data = Path.of(cli, "awscli/awscli/botocore/data");
    Map<String, Map<String, Operation>> services = new TreeMap<>();
    try (Stream<Path> files = Files.find(data, 3, (file, is) -> file.endsWith("service-2.json"))) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        JsonNode model = Json.parse(Files.readString(file));
        String service = name(model.at("/metadata/serviceId").asText());
        services.put(service, operations(service, model));
      }
    }
    assertThat(services).hasSizeGreaterThan(400);
    return services;
  }

  /** What the SDK for Java calls a service. */
  private static String name(String id) {
    return id.toLowerCase(Locale.ROOT)
        .replaceAll("^(amazon|aws) ?| service$", "")
        .replaceAll("[^a-z0-9]", "");
  }

  private static Map<String, Operation> operations(String service, JsonNode model) {
    Map<String, Operation> operations = new TreeMap<>();
    for (Map.Entry<String, JsonNode> operation : model.get("operations").properties()) {
      JsonNode input = model.get("shapes").path(operation.getValue().at("/input/shape").asText());
      Map<String, Member> members = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> member : input.path("members").properties()) {
        String shape = member.getValue().get("shape").asText();
        members.put(
            member.getKey(),
            new Member(
                upper(member.getKey()),
                member.getValue().path("locationName").asText(),
                isText(model, shape),
                isText(model, model.at("/shapes/" + shape + "/member/shape").asText()),
                requires(input, member.getKey()),
                shape,
                model.get("shapes").path(shape).has("enum"),
                model.get("shapes").path(shape).path("pattern").asText(),
                documentation(member.getValue(), model.get("shapes").path(shape))));
      }
      operations.put(
          operation.getKey(),
          new Operation(
              service,
              operation.getKey(),
              operation.getValue().at("/http/requestUri").asText(),
              List.copyOf(members.values()),
              nested(model, input)));
    }
    return operations;
  }

  private static List<String> nested(JsonNode model, JsonNode input) {
    List<String> paths = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : input.path("members").properties()) {
      addNested(model, element(model, member.getValue()), upper(member.getKey()), 2, paths);
    }
    return List.copyOf(paths);
  }

  private static void addNested(
      JsonNode model, JsonNode shape, String path, int levels, List<String> paths) {
    if (levels == 0) {
      return;
    }
    for (Map.Entry<String, JsonNode> member : shape.path("members").properties()) {
      JsonNode element = element(model, member.getValue());
      String name = path + "." + upper(member.getKey());
      if (element.path("type").asText().equals("string") && !element.has("enum")) {
        paths.add(name);
      }
      addNested(model, element, name, levels - 1, paths);
    }
  }

  /** The shape of what {@code member} is, or is a list of. */
  private static JsonNode element(JsonNode model, JsonNode member) {
    JsonNode shape = model.get("shapes").path(member.path("shape").asText());
    return shape.path("type").asText().equals("list") ? element(model, shape.get("member")) : shape;
  }

  private static String upper(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }

  private static String documentation(JsonNode member, JsonNode shape) {
    String own = member.path("documentation").asText();
    return (own.isEmpty() ? shape.path("documentation").asText() : own).replaceAll("<[^>]*>", "");
  }

  private static boolean isText(JsonNode model, String shape) {
    return model.get("shapes").path(shape).path("type").asText().equals("string");
  }

  private static boolean requires(JsonNode input, String member) {
    for (JsonNode required : input.path("required")) {
      if (required.asText().equals(member)) {
        return true;
      }
    }
    return false;
  }
}
