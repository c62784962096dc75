package io.github.stepmark.asl.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The resources that calls of any API name in their parameters, as {@code sdk-resources.txt} has
 * them: read once, and only where a definition has such a call.
 */
final class SdkResources {

  private static final Map<String, List<Entry>> BY_CALL = read();

  private SdkResources() {}

  /**
   * What an operation is allowed on.
   *
   * @param call the service and the operation, such as {@code ec2:stopInstances}
   * @param forms each a {@link ResourceForm}
   * @param reason why they do not name the resource as a whole; else empty
   */
  record Entry(String call, List<String> forms, String reason) {

    private boolean isSaidBy(CallParameters parameters) {
      return forms.stream().allMatch(form -> ResourceForm.isNamed(form, parameters));
    }
  }

  /** The first entry of {@code call} whose parameters it has; empty if there is none. */
  static Optional<Entry> of(ServiceCall call) {
    String key = key(call.service().replaceFirst("^aws-sdk:", ""), call.action());
    return BY_CALL.getOrDefault(key, List.of()).stream()
        .filter(entry -> entry.isSaidBy(call.parameters()))
        .findFirst();
  }

  /** All entries, for tests. */
  static Collection<Entry> all() {
    return BY_CALL.values().stream().flatMap(List::stream).toList();
  }

  /** The SDK for Java has {@code describeDbInstances} where the API has another case. */
  private static String key(String service, String action) {
    return service + ":" + action.toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<Entry>> read() {
    Map<String, List<Entry>> entries = new LinkedHashMap<>();
    String service = "";
    for (String line : text().lines().filter(line -> !line.startsWith("#")).toList()) {
      if (!line.startsWith(" ")) {
        service = line;
        continue;
      }
      String[] columns = line.strip().split(" [|] ");
      for (String action : columns[1].split(" ")) {
        entries
            .computeIfAbsent(key(service, action), key -> new ArrayList<>())
            .add(
                new Entry(
                    service + ":" + action,
                    List.of(columns[0].split(" ")),
                    columns.length > 2 ? columns[2] : ""));
      }
    }
    return entries;
  }

  private static String text() {
    try (InputStream in = SdkResources.class.getResourceAsStream("sdk-resources.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
