package io.github.stepmark.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a workflow is deployed, as the processor's options say it.
 *
 * @param template in which form the template is written; empty for none
 * @param runtime of the functions, such as {@code java17}
 * @param architecture of the functions
 * @param memory of each function, in megabytes
 * @param timeout of each function, in seconds
 * @param codeUri what is packed as the functions' code, seen from the template
 * @param logLevel what the machine logs; empty where its type decides
 * @param logRetention for how many days logs are kept
 * @param tracing whether AWS X-Ray traces the machine and its functions
 * @param snapStart whether functions start from a snapshot of a published version
 * @param environment the functions' environment variables; a value may be wholly a placeholder
 * @param tags of all resources that can have some
 */
public record Deployment(
    Optional<Template> template,
    String runtime,
    String architecture,
    int memory,
    int timeout,
    String codeUri,
    Optional<String> logLevel,
    int logRetention,
    boolean tracing,
    boolean snapStart,
    Map<String, String> environment,
    Map<String, String> tags) {

  public Deployment {
    environment = Collections.unmodifiableMap(new LinkedHashMap<>(environment));
    tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  /** The form of a template. */
  public enum Template {
    SAM,
    CLOUDFORMATION
  }

  /** What an Express workflow logs is the only record of its executions. */
  public String logLevel(boolean express) {
    return logLevel.orElse(express ? "ALL" : "ERROR");
  }

  /** Whether the machine writes logs. */
  public boolean logs(boolean express) {
    return !logLevel(express).equals("OFF");
  }

  /** The forms of a template by what the option calls them. */
  public static Map<String, Optional<Template>> templates() {
    return Map.of(
        "sam", Optional.of(Template.SAM),
        "cloudformation", Optional.of(Template.CLOUDFORMATION),
        "none", Optional.empty());
  }
}
