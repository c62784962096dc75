package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many characters a policy has once it is deployed, as IAM counts them: without white space.
 * Functions, log groups and the machine are taken to be called as long as they can be, in the
 * partition and the Region with the longest names, and what stands for a placeholder to have
 * {@value #PARAMETER} characters.
 */
final class PolicySize {

  /** What all policies in a role may have together. */
  static final int INLINE = 10_240;

  /** What one policy that is a resource of its own may have. */
  static final int MANAGED = 6_144;

  private static final int PARAMETER = 128;

  private static final String PLACE = ":ap-northeast-1:123456789012:";

  private static final int STACK = 128;

  private static final int FUNCTION = ("arn:aws-us-gov:lambda" + PLACE + "function:").length() + 64;

  private static final int LOG_GROUP =
      ("arn:aws-us-gov:logs" + PLACE + "log-group:/aws/lambda/").length() + STACK + "/:*".length();

  private static final Map<String, Integer> SURROUNDINGS =
      Map.of(
          "AWS::Partition",
          "aws-us-gov".length(),
          "AWS::Region",
          "ap-northeast-1".length(),
          "AWS::AccountId",
          12,
          "AWS::StackName",
          STACK);

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}][^}]*)}");

  private final TemplateNames names;

  PolicySize(TemplateNames names) {
    this.names = names;
  }

  /** The size of {@code json}, a policy or a part of one. */
  int of(JsonNode json) {
    if (json.isArray()) {
      int size = Math.max(1, json.size()) + 1;
      for (JsonNode element : json) {
        size += of(element);
      }
      return size;
    }
    if (!json.isObject()) {
      return Json.compact(json).length();
    }
    if (json.has("Ref")) {
      return quoted(PARAMETER);
    }
    if (json.has("Fn::GetAtt")) {
      String id = json.get("Fn::GetAtt").get(0).asText();
      return quoted(names.isLogGroup(id) ? LOG_GROUP + id.length() : FUNCTION);
    }
    if (json.has("Fn::Sub")) {
      JsonNode sub = json.get("Fn::Sub");
      return quoted(substituted(sub.isArray() ? sub.get(0).asText() : sub.asText()));
    }
    int size = Math.max(1, json.size()) + 1;
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      size += member.getKey().length() + 3 + of(member.getValue());
    }
    return size;
  }

  private static int quoted(int length) {
    return length + 2;
  }

  private static int substituted(String text) {
    Matcher variables = VARIABLE.matcher(text);
    int size = text.length();
    while (variables.find()) {
      String name = variables.group(1);
      int length =
          name.endsWith(".Arn")
              ? FUNCTION
              : name.endsWith(".Name") ? 80 : SURROUNDINGS.getOrDefault(name, PARAMETER);
      size += length - variables.group().length();
    }
    return size;
  }
}
