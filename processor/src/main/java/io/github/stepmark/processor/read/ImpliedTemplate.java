package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.Structure.Member;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problems;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/**
 * The payload template that a handler's parameters imply where one of them is bound: a member for
 * each of them.
 */
final class ImpliedTemplate {

  /** The token of a task, as a path. */
  static final String TOKEN_PATH = "$$.Task.Token";

  /** The token of a task, as an expression. */
  static final String TOKEN_EXPRESSION = "$states.context.Task.Token";

  private static final String NAME = "[A-Za-z_][A-Za-z0-9_]*";

  private final QueryLanguage language;
  private final ObjectNode members = JsonNodeFactory.instance.objectNode();
  private final Map<String, Place> places = new HashMap<>();

  ImpliedTemplate(QueryLanguage language) {
    this.language = language;
  }

  /** Whether what {@code parameter} is bound to can be an expression; reported where it cannot. */
  boolean isExpression(VariableElement parameter, Problems problems) {
    return from(parameter)
        .map(
            text ->
                language == QueryLanguage.JSONPATH
                    ? PathTypes.isPath(text, problems)
                    : JsonataText.isNoPath(text, problems))
        .orElse(true);
  }

  void add(VariableElement parameter, Member member) {
    Optional<Located<String>> from = from(parameter);
    if (language == QueryLanguage.JSONPATH) {
      String path = from.map(Located::value).orElseGet(() -> path(parameter, member));
      add(
          member.jsonName() + ".$",
          path,
          from.map(Located::place).orElseGet(() -> Place.of(parameter)));
      return;
    }
    Optional<Located<String>> expression = from.map(JsonataText::delimited);
    add(
        member.jsonName(),
        expression
            .map(Located::value)
            .orElseGet(() -> JsonataText.delimited(expression(parameter, member))),
        expression.map(Located::place).orElseGet(() -> Place.of(parameter)));
  }

  private void add(String name, String value, Place place) {
    members.put(name, value);
    places.put(name, place);
  }

  JsonValue json() {
    return JsonValue.of(members);
  }

  /** Where its members stand in the source. */
  Map<String, Place> places() {
    return places;
  }

  private static Optional<Located<String>> from(VariableElement parameter) {
    return DslAnnotation.on(parameter, "From").flatMap(from -> from.located("value"));
  }

  private static String path(VariableElement parameter, Member member) {
    if (bears(parameter, "TaskToken")) {
      return TOKEN_PATH;
    }
    return bears(parameter, "Input") ? "$" : "$" + step(member.jsonName());
  }

  private static String expression(VariableElement parameter, Member member) {
    if (bears(parameter, "TaskToken")) {
      return TOKEN_EXPRESSION;
    }
    return bears(parameter, "Input") ? "$states.input" : field(member);
  }

  private static boolean bears(VariableElement parameter, String annotation) {
    return DslAnnotation.on(parameter, annotation).isPresent();
  }

  /** A step of a path to a member, quoted where its name is not a plain word. */
  static String step(String name) {
    return name.matches(NAME)
        ? "." + name
        : "['" + name.replace("\\", "\\\\").replace("'", "\\'") + "']";
  }

  /** A field of the input; of one that may be absent {@code null}, since nothing is an error. */
  private static String field(Member member) {
    String name = member.jsonName();
    String field =
        name.matches(NAME)
            ? "$states.input." + name
            : "$lookup($states.input, " + TextNode.valueOf(name) + ")";
    return member.nullable() || member.type().isOptional()
        ? "$exists(" + field + ") ? " + field + " : null"
        : field;
  }
}
