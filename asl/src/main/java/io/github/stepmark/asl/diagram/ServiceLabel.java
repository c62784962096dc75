package io.github.stepmark.asl.diagram;

import java.util.Optional;

/** What a Task's {@code Resource} says of who does the work. */
final class ServiceLabel {

  private ServiceLabel() {}

  /**
   * The service and its action ({@code dynamodb:putItem}), the function or the activity; empty
   * where the resource is a placeholder, which names no service.
   */
  static Optional<String> of(String resource) {
    if (resource.startsWith("${") && resource.indexOf('}') == resource.length() - 1) {
      return Optional.empty();
    }
    // arn:partition:service:region:account:resource
    String[] parts = resource.split(":", 6);
    if (parts.length < 6 || !parts[0].equals("arn")) {
      return Optional.of(resource);
    }
    return Optional.of(parts[2].equals("states") ? parts[5] : parts[2] + ":" + parts[5]);
  }
}
