package io.github.stepmark.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import io.github.stepmark.processor.compile.CompileResult;
import io.github.stepmark.processor.compile.CompileTask;
import io.github.stepmark.processor.compile.Message;
import io.github.stepmark.processor.compile.Source;
import io.github.stepmark.processor.compile.TestCompiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whatever text a user writes at whatever place, it arrives in the definition and the template as
 * that text, or is refused where it stands with something to write instead. Nothing else changes:
 * but for the text, what is emitted is what is emitted for a plain word.
 */
class HostileTextsTest {

  private static final String PLAIN = "plain";

  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("quotes", "a\"b'c`d\"\"\"e");
    TEXTS.put("the end of a string of JSON", "\", \"Next\": \"Elsewhere\", \"x\": \"");
    TEXTS.put("backslashes", "\\ \\\\ \\\" \\n \\");
    TEXTS.put("an escape of Java", "\\u0022 \\u002a/ \\u000a");
    TEXTS.put("newlines", "a\nb\r\nc\rd\u2028e\u2029f\u0085g");
    TEXTS.put("tabs and other spaces", "a\tb\u00a0c\u3000d\ufefff");
    TEXTS.put("NUL", "a\0b");
    TEXTS.put("control characters", "a\u0001\b\f\u001b[31m\u007fb");
    TEXTS.put("a placeholder in a text", "a ${AWS::AccountId} b");
    TEXTS.put("an open placeholder", "${");
    TEXTS.put("an escaped placeholder", "${!AWS::Region}");
    TEXTS.put("a placeholder of a parameter", "x${Plain}");
    TEXTS.put("an intrinsic function", "{\"Fn::Sub\": \"$\\{AWS::AccountId}\"}");
    TEXTS.put("a tag of YAML", "!Ref AWS::AccountId");
    TEXTS.put("more tags of YAML", "!Sub '- &a *a' # | > %YAML --- ...");
    TEXTS.put("a dynamic reference", "{{resolve:ssm:/shop/key}}");
    TEXTS.put("a script", "</script><script>alert(1)</script><!-- --> <![CDATA[ ]]> &amp;");
    TEXTS.put("the end of a comment", "*/ int x; /* // {@code } @deprecated <p>");
    TEXTS.put("the marks of formats", "%s %n %1$s $L $S $T $$ $W $Z {0} #{x}");
    TEXTS.put("wildcards of IAM", "a*b?c");
    TEXTS.put("a variable of IAM", "$ {aws:username} *");
    TEXTS.put("half of a character", "a\ud800b");
    TEXTS.put("the other half", "\udc00");
    TEXTS.put("characters of two halves", "\ud83d\ude80 \ud834\udd1e");
    TEXTS.put("text from right to left", "\u202eabc\u202c \u05d0");
    TEXTS.put("Markdown", "# a | b\n```\n[x](javascript:alert(1)) `y` ~~~");
    TEXTS.put("JSONata", "{% $states.input %}");
    TEXTS.put("a path", "$.x['y']");
    TEXTS.put("spaces alone", "   ");
    TEXTS.put("nothing", "");
  }

  /** What stands around a text; {@code @@} is the text as a literal of Java. */
  private static final Map<String, String> PLACES = new LinkedHashMap<>();

  static {
    PLACES.put(
        "comment of the machine",
        "@StateMachine(comment = @@) abstract class Hostile { @Succeed abstract void first(); }");
    PLACES.put(
        "name of a state",
        "@StateMachine abstract class Hostile { @State(@@) @End int first() { return 1; } }");
    PLACES.put(
        "comment of a state",
        "@StateMachine abstract class Hostile { @State(comment = @@) @End int first() { return 1; } }");
    PLACES.put(
        "comment of a branch",
        "@StateMachine abstract class Hostile { @Parallel(B.class) @End abstract void first(); @Branch(comment = @@) static class B { @End int second() { return 1; } } }");
    PLACES.put(
        "error of a Fail",
        "@StateMachine abstract class Hostile { @Fail(error = @@) abstract void first(); }");
    PLACES.put(
        "cause of a Fail",
        "@StateMachine abstract class Hostile { @Fail(cause = @@) abstract void first(); }");
    PLACES.put(
        "error that is retried",
        "@StateMachine abstract class Hostile { @Retry(errors = @@) @End int first() { return 1; } }");
    PLACES.put(
        "error that is caught",
        "@StateMachine abstract class Hostile { @Catch(errors = @@, next = \"second\") @End int first() { return 1; } @Succeed abstract void second(); }");
    PLACES.put(
        "operand of a rule",
        "@StateMachine abstract class Hostile { record In(String kind) {} @ChoiceOn(value = \"$.kind\", when = @When(is = @@, next = \"second\"), otherwise = \"second\") In first(@Input In in) { return in; } @Succeed abstract void second(); }");
    PLACES.put(
        "name of a Choice",
        "@StateMachine abstract class Hostile { record In(String kind) {} @ChoiceOn(value = \"$.kind\", state = @@, when = @When(is = \"a\", next = \"second\"), otherwise = \"second\") In first(@Input In in) { return in; } @Succeed abstract void second(); }");
    PLACES.put(
        "name of a field",
        "@StateMachine abstract class Hostile { @End int first(@Field(@@) String order) { return 1; } }");
    PLACES.put(
        "name of a returned field",
        "@StateMachine abstract class Hostile { @Returns(@Field(value = @@, as = \"order\")) @End FirstOutput first() { return new FirstOutput(\"\"); } }");
    PLACES.put(
        "name of a record's member",
        "@StateMachine abstract class Hostile { record In(@com.fasterxml.jackson.annotation.JsonProperty(@@) String order) {} @End In first(@Input In in) { return in; } }");
    PLACES.put(
        "value of a payload",
        "@StateMachine abstract class Hostile { @Pass(result = @{\"order\": ##}@) @End abstract void first(); }");
    PLACES.put(
        "name in a payload",
        "@StateMachine abstract class Hostile { @Pass(result = @{##: 1}@) @End abstract void first(); }");
    PLACES.put(
        "parameter of a call",
        "@StateMachine abstract class Hostile { @Task(\"sns:publish\") @Parameters(@{\"TopicArn\": \"arn:aws:sns:eu-west-1:123456789012:t\", \"Message\": ##}@) @End abstract void first(); }");
    PLACES.put(
        "name of a table",
        "@StateMachine abstract class Hostile { @Task(\"dynamodb:putItem\") @Parameters(@{\"TableName\": ##, \"Item\": {}}@) @End abstract void first(); }");
    PLACES.put(
        "key of an object",
        "@StateMachine abstract class Hostile { @Task(\"aws-sdk:s3:getObject\") @Parameters(@{\"Bucket\": \"b\", \"Key\": ##}@) @End abstract void first(); }");
    PLACES.put(
        "names of a list",
        "@StateMachine abstract class Hostile { @Task(\"aws-sdk:ssm:getParameters\") @Parameters(@{\"Names\": [##]}@) @End abstract void first(); }");
    PLACES.put(
        "endpoint of a call",
        "@StateMachine abstract class Hostile { @Task(\"http:invoke\") @Parameters(@{\"ApiEndpoint\": ##, \"Method\": \"GET\", \"Authentication\": {\"ConnectionArn\": \"${ConnectionArn}\"}}@) @End abstract void first(); }");
    PLACES.put(
        "resource of a task",
        "@StateMachine abstract class Hostile { @Task(@@) @End abstract void first(); }");
    PLACES.put(
        "label of a Map",
        "@StateMachine abstract class Hostile { @MapState(value = I.class, mode = ProcessorMode.DISTRIBUTED, executionType = WorkflowType.STANDARD, label = @@) @End abstract void first(); static class I { @End int second() { return 1; } } }");
    PLACES.put(
        "time of a Wait",
        "@StateMachine abstract class Hostile { @Wait(timestamp = @@) @End abstract void first(); }");
    PLACES.put(
        "name of the machine",
        "@StateMachine(name = @@) abstract class Hostile { @Succeed abstract void first(); }");
  }

  private static final String PLAIN_WORKFLOW =
      "@StateMachine(name = \"Hostile\") abstract class Hostile { @End int first() { return 1; } }";

  private static final Pattern VARIABLE = Pattern.compile("[$][{]([^}]*)}");

  private static final String START = "package app;\nimport io.github.stepmark.*;\n\n";

  /** By the place, what is emitted for a plain word there. */
  private static final Map<String, CompileResult> PLAIN_RESULTS = new ConcurrentHashMap<>();

  /** Of the text in a source. */
  private static final int LINE = 4;

  @TestFactory
  Stream<DynamicTest> aTextInASourceIsDataOrRefusedAtItsPlace() {
    return PLACES.entrySet().stream()
        .flatMap(
            place ->
                TEXTS.entrySet().stream()
                    .map(
                        text ->
                            dynamicTest(
                                place.getKey() + ": " + text.getKey(),
                                () -> check(place.getValue(), text.getValue()))));
  }

  @TestFactory
  Stream<DynamicTest> aTextInAnOptionIsDataOrRefused() {
    return Stream.of(
            "environment=STAGE=##",
            "environment=##=test",
            "tags=team=##",
            "tags=##=support",
            "codeUri=##",
            "logLevel=##",
            "logRetention=##",
            "runtime=##",
            "architecture=##",
            "memory=##",
            "partition=##",
            "notes=##",
            "warnings=##",
            "client=##",
            "lock=##",
            "tracing=##",
            "snapStart=##",
            "timeout=##",
            "template=##")
        .flatMap(
            option ->
                TEXTS.entrySet().stream()
                    .map(
                        text ->
                            dynamicTest(
                                option + ": " + text.getKey(),
                                () -> checkOption(option, text.getValue()))));
  }

  private static void check(String place, String text) {
    CompileResult result = compile(source(place, text));
    assertThat(result.printed()).doesNotContain("InternalError").doesNotContain("FileRefused");
    if (!result.errors().isEmpty()) {
      assertThat(result.errors())
          .allMatch(Message::isOurs, "is one of ours")
          .anyMatch(error -> error.line() == LINE, "is at the text");
      return;
    }
    JsonNode definition = artifact(result, "statemachine.json");
    CompileResult plain = PLAIN_RESULTS.computeIfAbsent(place, it -> compile(source(it, PLAIN)));
    if (!plain.errors().isEmpty()) {
      return; // where no word of the user's can stand, no other text is data either
    }
    JsonNode plainDefinition = artifact(plain, "statemachine.json");
    if (!text.isEmpty() && holds(plainDefinition, PLAIN)) {
      assertThat(holds(definition, text)).as(definition.toString()).isTrue();
    }
    assertThat(with(definition, text::equals, text)).isEqualTo(plainDefinition);
    String inPolicy = inPolicy(text);
    boolean changed = !inPolicy.replaceAll("[$][{](.)}", "$1").equals(text);
    JsonNode template = withoutReasons(evaluated(artifact(result, "template.json")), changed);
    JsonNode replaced = with(template, text::equals, text);
    if (inPolicy.matches(".*[a-z].*")) {
      replaced = with(replaced, value -> value.contains(inPolicy), inPolicy);
    } else {
      replaced = with(replaced, value -> value.endsWith("/" + inPolicy), inPolicy);
    }
    JsonNode expected = withoutReasons(evaluated(artifact(plain, "template.json")), changed);
    if (text.isBlank()) { // which describes nothing: the machine's name does
      List.of(replaced, expected).forEach(each -> ((ObjectNode) each).remove("Description"));
    }
    assertThat(replaced).isEqualTo(expected);
  }

  private static void checkOption(String option, String text) {
    CompileResult result = compile(PLAIN_WORKFLOW, option.replace("##", text));
    assertThat(result.printed()).doesNotContain("InternalError").doesNotContain("FileRefused");
    if (!result.errors().isEmpty()) {
      assertThat(result.errors()).allMatch(Message::isOurs, "is one of ours");
      return;
    }
    JsonNode template = artifact(result, "template.json");
    CompileResult withPlain =
        PLAIN_RESULTS.computeIfAbsent(
            option, it -> compile(PLAIN_WORKFLOW, it.replace("##", PLAIN)));
    JsonNode plain = artifact(withPlain, "template.json");
    assertThat(with(template, text::equals, text)).isEqualTo(plain);
  }

  private static CompileResult compile(String body, String... options) {
    return TestCompiler.JAVAC.compile(
        CompileTask.of(Source.of("app/Hostile.java", START + body + "\n"))
            .withOptions(
                Stream.of(options).map(option -> "-Astepmark." + option).toArray(String[]::new)));
  }

  private static JsonNode artifact(CompileResult result, String file) {
    Optional<String> path =
        result.emitted().keySet().stream().filter(name -> name.endsWith("/" + file)).findFirst();
    assertThat(path).as(result.printed()).isPresent();
    return Json.parse(result.emitted().get(path.orElseThrow()));
  }

  /** The source with {@code text} as a literal, in JSON first where the place is one of JSON. */
  private static String source(String place, String text) {
    int start = place.indexOf("@{");
    if (start < 0) {
      return place.replace("@@", literal(text));
    }
    int end = place.indexOf("}@");
    String json = place.substring(start + 1, end + 1);
    return place.substring(0, start)
        + literal(json.replace("##", escaped(text)))
        + place.substring(end + 2);
  }

  /** Jackson would write half of a character as it is, which no file holds. */
  private static String escaped(String text) {
    StringBuilder json = new StringBuilder(TextNode.valueOf(text).toString());
    for (int i = json.length() - 1; i >= 0; i--) {
      if (Character.isSurrogate(json.charAt(i))) {
        json.replace(i, i + 1, "\\u%04x".formatted((int) json.charAt(i)));
      }
    }
    return json.toString();
  }

  private static String literal(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c < ' ') {
        literal.append("\\%03o".formatted((int) c));
      } else {
        literal.append(c < 0x7f ? String.valueOf(c) : "\\u%04x".formatted((int) c));
      }
    }
    return literal.append('"').toString();
  }

  /** The JSON with a plain word for {@code text} in the strings that {@code chosen} takes. */
  private static JsonNode with(JsonNode json, Predicate<String> chosen, String text) {
    if (json.isTextual()) {
      return TextNode.valueOf(with(json.textValue(), chosen, text));
    }
    if (json.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      json.forEach(element -> array.add(with(element, chosen, text)));
      return array;
    }
    if (json.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      json.properties()
          .forEach(
              member ->
                  object.set(
                      with(member.getKey(), chosen, text), with(member.getValue(), chosen, text)));
      return object;
    }
    return json;
  }

  private static String with(String value, Predicate<String> chosen, String text) {
    if (!chosen.test(value)) {
      return value;
    }
    return text.isEmpty() ? value + PLAIN : value.replace(text, PLAIN);
  }

  /** The template with {@code Fn::Sub} done: between guillemets what CloudFormation fills in. */
  private static JsonNode evaluated(JsonNode json) {
    if (json.has("Fn::Sub")) {
      JsonNode sub = json.get("Fn::Sub");
      String text = sub.isArray() ? sub.get(0).textValue() : sub.textValue();
      return TextNode.valueOf(
          VARIABLE
              .matcher(text)
              .replaceAll(
                  found ->
                      Matcher.quoteReplacement(
                          found.group(1).startsWith("!")
                              ? "${" + found.group(1).substring(1) + "}"
                              : "\u00ab" + found.group(1) + "\u00bb")));
    }
    if (json.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      json.forEach(element -> array.add(evaluated(element)));
      return array;
    }
    if (json.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      json.properties()
          .forEach(member -> object.set(member.getKey(), evaluated(member.getValue())));
      return object;
    }
    return json;
  }

  /**
   * A text that no policy may hold has a wildcard there and a reason for it, and is no condition.
   */
  private static JsonNode withoutReasons(JsonNode template, boolean changed) {
    ((ObjectNode) template.at("/Resources/MachineRole")).remove("Metadata");
    if (changed && template.at("/Resources/MachineOwnPolicy").isObject()) {
      JsonNode statement =
          template.at("/Resources/MachineOwnPolicy/Properties/PolicyDocument/Statement/0");
      ((ObjectNode) statement.at("/Condition/StringEquals")).remove("states:HTTPEndpoint");
    }
    return template;
  }

  /**
   * How IAM writes {@code text} so that it stands for itself: its wildcards in braces, and a
   * wildcard for what no policy may hold, or CloudFormation would resolve.
   */
  private static String inPolicy(String text) {
    return text.replaceAll("[*?$]", "\\${$0}")
        .replaceAll("[^\t\n\r\\x20-\\x7e\\xa0-\\xff]+|(?<=[{])[{](?=resolve:)", "*");
  }

  private static boolean holds(JsonNode json, String text) {
    if (json.isTextual()) {
      return json.textValue().equals(text);
    }
    for (Map.Entry<String, JsonNode> member : json.properties()) {
      if (member.getKey().equals(text) || holds(member.getValue(), text)) {
        return true;
      }
    }
    for (JsonNode element : json) {
      if (json.isArray() && holds(element, text)) {
        return true;
      }
    }
    return false;
  }
}
