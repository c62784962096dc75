package io.github.stepmark.asl.policy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a name that a definition writes stands in the ARN: some services keep names in lower case,
 * and IAM tells letters apart. Their APIs' references say of which parameters: "This parameter is
 * stored as a lowercase string".
 */
final class StoredNames {

  /** By service, what stands in front of the names in ARNs; Neptune and DocumentDB are RDS. */
  private static final Map<String, Set<String>> LOWER_CASE =
      Map.of(
          "dax",
          Set.of("cache/"),
          "dms",
          Set.of("subgrp:"),
          "elasticache",
          Set.of(
              "cluster:",
              "parametergroup:",
              "replicationgroup:",
              "securitygroup:",
              "serverlesscache:",
              "serverlesscachesnapshot:",
              "snapshot:",
              "subnetgroup:",
              "user:",
              "usergroup:"),
          "rds",
          Set.of(
              "cluster:",
              "cluster-endpoint:",
              "cluster-pg:",
              "cluster-snapshot:",
              "db:",
              "global-cluster:",
              "pg:",
              "secgrp:",
              "snapshot:",
              "subgrp:"),
          "redshift",
          Set.of("parametergroup:", "securitygroup:", "securitygroupingress:", "subnetgroup:"));

  /** A placeholder, which is called as it is, or what stands beside one. */
  private static final Pattern PART = Pattern.compile("\\$\\{[^}]*}|[^$]+");

  private StoredNames() {}

  /**
   * The name as the service keeps it.
   *
   * @param before what stands in front of it, behind the account
   */
  static String of(String service, String before, String name) {
    return LOWER_CASE.getOrDefault(service, Set.of()).contains(before) ? lower(name) : name;
  }

  /** The name in lower case; a whole ARN as it is. */
  static String lower(String name) {
    return name.startsWith("arn:")
        ? name
        : PART.matcher(name).replaceAll(part -> Matcher.quoteReplacement(kept(part.group())));
  }

  /**
   * Whether AWS may ask for names as they were written, and in lower case: messages of refused
   * calls show both of SageMaker, and the Data Catalog of Glue folds the names of databases, tables
   * and functions.
   */
  static boolean mayBeLower(String service, String form) {
    return service.equals("sagemaker")
        || service.equals("glue") && form.matches("(database|table|userDefinedFunction)/.*");
  }

  private static String kept(String part) {
    return part.startsWith("${") ? part : part.toLowerCase(Locale.ROOT);
  }
}
