package io.github.stepmark.asl.jsonata;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Literal.NullLiteral;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Literal.RegexLiteral;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Operation.Negation;
import io.github.stepmark.asl.jsonata.Selection.Descendants;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Path;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Selection.Wildcard;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step.Each;
import io.github.stepmark.asl.jsonata.Step.Sort;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The text of a tree, which the parser reads as the same tree: so the tree loses nothing. */
public final class Printed
    implements Expression.Cases<String>, Step.StepCases<String>, Stage.StageCases<String> {

  private static final Pattern PLAIN_NAME =
      Pattern.compile(
          "[^\"'`$0-9\\s.\\[\\]{}(),@#;:?+*/%|=<>^&!~-][^\\s.\\[\\]{}(),@#;:?+*/%|=<>^&!~-]*");
  private static final Set<String> WORDS = Set.of("and", "or", "in", "true", "false", "null");

  public static String of(Expression expression) {
    return expression.match(new Printed());
  }

  @Override
  public String string(StringLiteral literal) {
    return TextNode.valueOf(literal.value()).toString();
  }

  @Override
  public String number(NumberLiteral literal) {
    return literal.value().toString();
  }

  @Override
  public String truth(BooleanLiteral literal) {
    return String.valueOf(literal.value());
  }

  @Override
  public String nothing(NullLiteral literal) {
    return "null";
  }

  @Override
  public String regex(RegexLiteral literal) {
    return "/" + literal.pattern() + "/" + literal.flags();
  }

  @Override
  public String variable(Variable variable) {
    return "$" + variable.name();
  }

  @Override
  public String field(FieldName field) {
    if (PLAIN_NAME.matcher(field.name()).matches() && !WORDS.contains(field.name())) {
      return field.name();
    }
    return field.name().contains("`")
        ? TextNode.valueOf(field.name()).toString()
        : "`" + field.name() + "`";
  }

  @Override
  public String wildcard(Wildcard wildcard) {
    return "*";
  }

  @Override
  public String descendants(Descendants descendants) {
    return "**";
  }

  @Override
  public String parent(Parent parent) {
    return "%";
  }

  @Override
  public String path(Path path) {
    StringBuilder text = new StringBuilder();
    String grouping = grouping(path.grouping());
    for (Step step : path.steps()) {
      String next = step.match(this);
      text.append(text.isEmpty() || next.startsWith("^") ? "" : ".").append(next);
      if (next.startsWith("-")) {
        // What follows a negation is part of its operand, but for a grouping.
        text.append(grouping);
        grouping = "";
      }
      step.stages().forEach(stage -> text.append(stage.match(this)));
    }
    return text.append(grouping).toString();
  }

  private static String grouping(@Nullable Grouping grouping) {
    return grouping == null ? "" : braces(grouping.pairs()) + (grouping.keepArray() ? "[]" : "");
  }

  @Override
  public String each(Each each) {
    return of(each.expression());
  }

  @Override
  public String sort(Sort sort) {
    return sort.terms().stream()
        .map(term -> (term.descending() ? ">" : "") + of(term.expression()))
        .collect(Collectors.joining(", ", "^(", ")"));
  }

  @Override
  public String filter(Filter filter) {
    return "[" + of(filter.predicate()) + "]";
  }

  @Override
  public String focus(Focus focus) {
    return "@$" + focus.variable();
  }

  @Override
  public String position(Position position) {
    return "#$" + position.variable();
  }

  @Override
  public String keepArray(KeepArray keepArray) {
    return "[]";
  }

  @Override
  public String negation(Negation negation) {
    return "-" + of(negation.operand());
  }

  @Override
  public String binary(Binary binary) {
    return of(binary.left()) + " " + binary.operator().sign() + " " + of(binary.right());
  }

  @Override
  public String conditional(Conditional conditional) {
    Expression otherwise = conditional.otherwise();
    return of(conditional.condition())
        + " ? "
        + of(conditional.then())
        + (otherwise == null ? "" : " : " + of(otherwise));
  }

  @Override
  public String assignment(Assignment assignment) {
    return "$" + assignment.variable() + " := " + of(assignment.value());
  }

  @Override
  public String array(ArrayConstructor array) {
    return list(array.items(), ", ", "[", "]");
  }

  @Override
  public String range(IntegerRange range) {
    return of(range.first()) + " .. " + of(range.last());
  }

  @Override
  public String object(ObjectConstructor object) {
    return braces(object.members());
  }

  @Override
  public String block(Block block) {
    return list(block.expressions(), "; ", "(", ")");
  }

  @Override
  public String transform(Transform transform) {
    Expression delete = transform.delete();
    return "|"
        + of(transform.pattern())
        + "|"
        + of(transform.update())
        + (delete == null ? "" : ", " + of(delete))
        + "|";
  }

  @Override
  public String call(Call call) {
    return of(call.function()) + list(call.arguments(), ", ", "(", ")");
  }

  @Override
  public String partial(PartialApplication partial) {
    return of(partial.function())
        + partial.arguments().stream()
            .map(argument -> argument.map(Printed::of).orElse("?"))
            .collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String lambda(Lambda lambda) {
    return "function"
        + list(lambda.parameters(), ", ", "(", ")")
        + (lambda.signature() == null ? "" : lambda.signature())
        + "{"
        + of(lambda.body())
        + "}";
  }

  private static String braces(List<Pair> pairs) {
    return pairs.stream()
        .map(pair -> of(pair.key()) + ": " + of(pair.value()))
        .collect(Collectors.joining(", ", "{", "}"));
  }

  private static String list(
      List<? extends Expression> all, String between, String before, String after) {
    return all.stream().map(Printed::of).collect(Collectors.joining(between, before, after));
  }
}
