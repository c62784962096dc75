package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Templates of workflows that are too large for the policies that a role has in itself: deployed
 * under the longest names, each policy has to be one that IAM takes.
 */
public class LargeTemplateTest {

  private static final String STACK = "s".repeat(128);

  private static final String PLACE = ":ap-northeast-1:123456789012:";

  /** A workflow of {@code handlers} handlers, each a function. */
  public static Source functions(int handlers) {
    return workflow(
        handlers,
        "  @Next(\"%2$s\") int state%1$03dOfALongWorkflow(@Input int order) { return order; }\n");
  }

  private static Source workflow(int states, String state) {
    String body =
        IntStream.rangeClosed(1, states)
            .mapToObj(i -> state.formatted(i, i < states ? next(i + 1) : "done"))
            .collect(Collectors.joining());
    return Source.of(
        "app/Large.java",
        "package app;\nimport io.github.stepmark.*;\n@StateMachine\nabstract class Large {\n"
            + body
            + "  @Succeed abstract void done();\n}\n");
  }

  private static String next(int i) {
    return "state%03dOfALongWorkflow".formatted(i);
  }

  private static JsonNode template(Source source, String... options) {
    CompileResult result = TestCompiler.JAVAC.compile(CompileTask.of(source).withOptions(options));
    assertThat(result.complaints()).isEmpty();
    return Json.parse(result.emitted().get("META-INF/stepmark/Large/template.json"));
  }

  @Test
  void fewFunctionsNeedNoManagedPolicy() {
    JsonNode template = template(functions(38));

    assertThat(policies(template, "MachineRole")).hasSize(1);
    assertThat(policies(template, "FunctionsRole")).hasSize(1);
  }

  @Test
  void aRoleOfManyFunctionsHasManagedPoliciesOfWhichNoneIsTooLarge() {
    JsonNode template = template(functions(200), "-Astepmark.tracing=true");

    for (String role : List.of("MachineRole", "FunctionsRole")) {
      List<String> policies = policies(template, role);
      assertThat(policies).hasSizeBetween(6, 11);
      assertThat(policies.get(0).length()).isBetween(9_900, 10_240);
      assertThat(policies.subList(1, policies.size()))
          .allSatisfy(policy -> assertThat(policy.length()).isLessThanOrEqualTo(6_144));
      assertThat(policies.subList(1, policies.size() - 1))
          .allSatisfy(policy -> assertThat(policy.length()).isGreaterThan(5_700));
    }
  }

  @Test
  void everyFunctionMayBeCalledAsBeforeAndNothingElse() {
    JsonNode template = template(functions(200));

    List<String> allowed = new ArrayList<>();
    for (String policy : policies(template, "MachineRole")) {
      for (JsonNode statement : Json.parse(policy).get("Statement")) {
        if (statement.get("Action").toString().equals("[\"lambda:InvokeFunction\"]")) {
          statement.get("Resource").forEach(resource -> allowed.add(resource.asText()));
        }
      }
    }

    List<String> expected = new ArrayList<>();
    for (int i = 1; i <= 200; i++) {
      expected.add(function("State%03dOfALongWorkflowFunction".formatted(i)));
      expected.add(function("State%03dOfALongWorkflowFunction".formatted(i)) + ":*");
    }
    assertThat(allowed).containsExactlyElementsOf(expected);
  }

  @Test
  void reasonsForWildcardsAreTheRolesWhereverTheStatementIs() {
    JsonNode template = template(functions(60), "-Astepmark.tracing=true");

    assertThat(template.at("/Resources/MachineRole/Metadata/WhyWildcards"))
        .hasToString(
            "{\"LambdaInvokeFunction\":\"A function is allowed with its versions and aliases, as in the policies that Step Functions makes.\",\"LogsCreateLogDelivery\":\"AWS scopes the delivery of logs to no resource.\",\"XrayPutTraceSegments\":\"AWS scopes tracing to no resource.\"}");
    assertThat(template.at("/Resources/MachinePolicy/Type").asText())
        .isEqualTo("AWS::IAM::ManagedPolicy");
  }

  @Test
  void moreResourcesThanATemplateTakesAreToldOf() {
    assertThat(complaint(functions(260)))
        .contains("TemplateTooLarge")
        .contains("it has 543 resources, of which CloudFormation takes 500")
        .contains("-Astepmark.template=none");
    assertThat(complaint(functions(130), "-Astepmark.snapStart=true")).contains("TemplateTooLarge");
    assertThat(complaint(functions(260), "-Astepmark.template=none")).isEmpty();
  }

  @Test
  void moreManagedPoliciesThanARoleTakesAreToldOf() {
    String bucket = "b".repeat(40);
    Source source =
        workflow(
            240,
            "  @Task(\"aws-sdk:s3:getObject\") @Parameters(\"{\\\"Bucket\\\": \\\""
                + bucket
                + "\\\", \\\"Key\\\": \\\"%1$03d"
                + "k".repeat(240)
                + "\\\"}\") @Next(\"%2$s\") abstract void state%1$03dOfALongWorkflow();\n");

    assertThat(complaint(source))
        .contains("TemplateTooLarge")
        .contains("MachineRole has 11 managed policies, of which IAM takes 10");
  }

  private static String complaint(Source source, String... options) {
    return TestCompiler.JAVAC
        .compile(CompileTask.of(source).withOptions(options))
        .complaints()
        .toString();
  }

  /** The policies of {@code role} as they are once deployed, that in the role first. */
  private static List<String> policies(JsonNode template, String role) {
    JsonNode properties = template.at("/Resources/" + role + "/Properties");
    List<String> policies = new ArrayList<>();
    policies.add(deployed(properties.at("/Policies/0/PolicyDocument"), template));
    for (JsonNode arn : properties.path("ManagedPolicyArns")) {
      JsonNode managed = template.get("Resources").get(arn.get("Ref").asText());
      assertThat(managed.get("Type").asText()).isEqualTo("AWS::IAM::ManagedPolicy");
      policies.add(deployed(managed.at("/Properties/PolicyDocument"), template));
    }
    return policies;
  }

  private static String deployed(JsonNode json, JsonNode template) {
    if (json.has("Fn::GetAtt")) {
      return "\"" + arn(json.get("Fn::GetAtt").get(0).asText(), template) + "\"";
    }
    if (json.has("Fn::Sub")) {
      return "\""
          + Pattern.compile("\\$\\{([^}]*)}")
              .matcher(json.get("Fn::Sub").asText())
              .replaceAll(variable -> value(variable.group(1), template))
          + "\"";
    }
    if (json.isArray()) {
      List<String> elements = new ArrayList<>();
      json.forEach(element -> elements.add(deployed(element, template)));
      return "[" + String.join(",", elements) + "]";
    }
    if (json.isObject()) {
      List<String> members = new ArrayList<>();
      for (Map.Entry<String, JsonNode> member : json.properties()) {
        members.add("\"" + member.getKey() + "\":" + deployed(member.getValue(), template));
      }
      return "{" + String.join(",", members) + "}";
    }
    return json.toString();
  }

  private static String value(String variable, JsonNode template) {
    return switch (variable) {
      case "AWS::Partition" -> "aws-us-gov";
      case "AWS::Region" -> "ap-northeast-1";
      case "AWS::AccountId" -> "123456789012";
      default -> arn(variable.substring(0, variable.indexOf('.')), template);
    };
  }

  private static String arn(String id, JsonNode template) {
    return template.at("/Resources/" + id + "/Type").asText().equals("AWS::Logs::LogGroup")
        ? "arn:aws-us-gov:logs"
            + PLACE
            + "log-group:"
            + template
                .at("/Resources/" + id + "/Properties/LogGroupName/Fn::Sub")
                .asText()
                .replace("${AWS::StackName}", STACK)
            + ":*"
        : function(id);
  }

  /** CloudFormation shortens the name so that it has 64 characters. */
  private static String function(String id) {
    String random = "-ABCDEFGHIJKL";
    String name = STACK.substring(0, Math.max(0, 63 - id.length() - random.length())) + "-" + id;
    return "arn:aws-us-gov:lambda" + PLACE + "function:" + name + random;
  }
}
