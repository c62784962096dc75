package io.github.stepmark.processor.write;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.policy.PolicyText;
import io.github.stepmark.asl.policy.PolicyText.Filled;
import io.github.stepmark.asl.policy.PolicyText.Literal;
import io.github.stepmark.asl.policy.PolicyText.Pattern;
import io.github.stepmark.asl.policy.PolicyText.Piece;
import io.github.stepmark.asl.policy.PolicyText.Surrounding;
import io.github.stepmark.asl.policy.Statement;
import java.util.List;

/** Policies in the JSON of IAM, with CloudFormation's intrinsic functions for what is not known. */
final class PolicyJson {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final TemplateNames names;

  PolicyJson(TemplateNames names) {
    this.names = names;
  }

  /** Statements of a policy. */
  List<ObjectNode> statements(List<Statement> statements) {
    return statements.stream().map(this::statement).toList();
  }

  /** A policy without statements. */
  static ObjectNode document() {
    return JSON.objectNode().put("Version", "2012-10-17");
  }

  private ObjectNode statement(Statement statement) {
    ObjectNode json = JSON.objectNode();
    json.put("Sid", statement.sid()).put("Effect", "Allow");
    ArrayNode actions = json.putArray("Action");
    statement.actions().forEach(actions::add);
    ArrayNode resources = json.putArray("Resource");
    statement.resources().forEach(resource -> resources.add(text(resource)));
    for (Statement.Condition condition : statement.conditions()) {
      ObjectNode operator = json.withObjectProperty("Condition");
      ArrayNode values =
          operator.withObjectProperty(condition.operator()).putArray(condition.key());
      condition.values().forEach(value -> values.add(text(value)));
    }
    return json;
  }

  private JsonNode text(PolicyText text) {
    if (text.parts().size() == 1 && text.parts().get(0) instanceof Filled whole) {
      return names.arn(whole.placeholder());
    }
    Substituted substituted = new Substituted(names);
    text.parts().forEach(part -> part.match(substituted));
    return substituted.json();
  }

  /** The argument of {@code Fn::Sub} for a text; text of the user stays text in it. */
  private static final class Substituted implements PolicyText.Cases<StringBuilder> {

    private final TemplateNames names;
    private final StringBuilder text = new StringBuilder();
    private final ObjectNode variables = JSON.objectNode();
    private boolean isPlain = true;

    Substituted(TemplateNames names) {
      this.names = names;
    }

    JsonNode json() {
      if (isPlain) {
        return TextNode.valueOf(text.toString().replace("${!", "${"));
      }
      ObjectNode sub = JSON.objectNode();
      if (variables.isEmpty()) {
        return sub.put("Fn::Sub", text.toString());
      }
      sub.putArray("Fn::Sub").add(text.toString()).add(variables);
      return sub;
    }

    @Override
    public StringBuilder pattern(Pattern pattern) {
      return text.append(pattern.text());
    }

    /** IAM reads <code>${*}</code> as an asterisk, and Fn::Sub makes it of <code>${!*}</code>. */
    @Override
    public StringBuilder literal(Literal literal) {
      for (char c : literal.text().toCharArray()) {
        if (c == '*' || c == '?' || c == '$') {
          text.append("${!").append(c).append('}');
        } else {
          text.append(c);
        }
      }
      return text;
    }

    @Override
    public StringBuilder filled(Filled filled) {
      return substitute(names.inSub(filled.placeholder()));
    }

    @Override
    public StringBuilder piece(Piece piece) {
      String variable = names.inSub(piece.placeholder()).replace(".", "") + "Piece" + piece.index();
      if (!variables.has(variable)) {
        ArrayNode split =
            JSON.arrayNode().add(piece.delimiter()).add(names.arn(piece.placeholder()));
        ArrayNode select = JSON.arrayNode().add(piece.index()).add(call("Fn::Split", split));
        variables.set(variable, call("Fn::Select", select));
      }
      return substitute(variable);
    }

    private static ObjectNode call(String function, JsonNode argument) {
      ObjectNode call = JSON.objectNode();
      call.set(function, argument);
      return call;
    }

    @Override
    public StringBuilder surrounding(Surrounding surrounding) {
      return substitute(
          switch (surrounding) {
            case PARTITION -> "AWS::Partition";
            case REGION -> "AWS::Region";
            case ACCOUNT -> "AWS::AccountId";
            case MACHINE_NAME -> names.machine() + ".Name";
          });
    }

    private StringBuilder substitute(String name) {
      isPlain = false;
      return text.append("${").append(name).append('}');
    }
  }
}
