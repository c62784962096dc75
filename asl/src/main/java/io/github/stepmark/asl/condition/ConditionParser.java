package io.github.stepmark.asl.condition;

import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.ComparisonOperator;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.asl.ComparisonOperator.Relation;
import io.github.stepmark.asl.Condition;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.condition.ParsedCondition.Operands;
import io.github.stepmark.asl.condition.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a condition by recursive descent.
 *
 * <pre>
 * or         = and { "||" and }
 * and        = unary { "&amp;&amp;" unary }
 * unary      = "!" unary | "(" or ")" | ( "and" | "or" ) "(" or ")"
 *            | "comment" "(" string "," or ")" | test
 * test       = path relation literal
 *            | family "(" path ")" relation family "(" path ")"
 *            | "matches" "(" path "," string ")"
 *            | type-test "(" path ")" [ "==" ( "true" | "false" ) ]
 * literal    = number | string | "true" | "false" | "timestamp" "(" string ")"
 * </pre>
 */
final class ConditionParser {

  static final int DEEPEST = 64;

  private final List<Token> tokens;
  private final List<Operands> operands = new ArrayList<>();
  private int at;
  private int depth;

  ConditionParser(String text) throws Mistake {
    this.tokens = Tokens.of(text);
  }

  Condition parse() throws Mistake {
    Condition condition = or();
    if (!peek().is(Kind.END)) {
      throw unexpected("&& or ||", "Join conditions by && or ||.");
    }
    return condition;
  }

  /** Where the comparisons that were read have their operands. */
  List<Operands> operands() {
    return operands;
  }

  private Condition or() throws Mistake {
    List<Condition> any = new ArrayList<>(List.of(and()));
    while (peek().is(Kind.OR)) {
      next();
      any.add(and());
    }
    return any.size() == 1 ? any.get(0) : new Condition.Or(any, null);
  }

  private Condition and() throws Mistake {
    List<Condition> all = new ArrayList<>(List.of(unary()));
    while (peek().is(Kind.AND)) {
      next();
      all.add(unary());
    }
    return all.size() == 1 ? all.get(0) : new Condition.And(all, null);
  }

  private Condition unary() throws Mistake {
    if (++depth > DEEPEST + 1) {
      throw new Mistake(
          peek().offset(),
          "Brackets and ! stand more than " + DEEPEST + " deep in each other",
          "Write the condition flat, or split it over several rules.");
    }
    Condition condition;
    if (peek().is(Kind.NOT)) {
      next();
      condition = new Condition.Not(unary(), null);
    } else if (peek().is(Kind.OPEN)) {
      Token open = next();
      condition = or();
      if (!peek().is(Kind.CLOSE)) {
        throw unexpected("')'", "Close the bracket that opens at index " + open.offset() + ".");
      }
      next();
    } else {
      condition = test();
    }
    depth--;
    return condition;
  }

  private Condition test() throws Mistake {
    Token first = peek();
    if (first.is(Kind.PATH)) {
      next();
      return withLiteral(first);
    }
    if (first.is(Kind.NAME)) {
      Function function = Function.named(first);
      next();
      return switch (function.role()) {
        case MATCHES -> matches();
        case TYPE_TEST -> typeTest(function.family());
        case FAMILY -> betweenPaths(function);
        case ONLY -> only(function);
        case COMMENT -> commented();
      };
    }
    throw unexpected(
        "a path or a test",
        first.is(Kind.STRING) || first.is(Kind.NUMBER)
            ? "Write the path first: $.status == 1."
            : "Write a comparison such as $.status == 'open', or a test such as isPresent($.a).");
  }

  /** A list of one. */
  private Condition only(Function function) throws Mistake {
    expect(Kind.OPEN);
    List<Condition> list = List.of(or());
    expect(Kind.CLOSE);
    return function == Function.AND ? new Condition.And(list, null) : new Condition.Or(list, null);
  }

  private Condition commented() throws Mistake {
    expect(Kind.OPEN);
    Token comment = expect(Kind.STRING);
    expect(Kind.COMMA);
    Token inner = peek();
    Condition condition = or();
    expect(Kind.CLOSE);
    if (condition.comment() != null) {
      throw new Mistake(
          inner.offset(), "This condition has a comment already", "Make one comment of the two.");
    }
    return condition.commented(comment.text());
  }

  private Condition withLiteral(Token variable) throws Mistake {
    String path = variable.text();
    Token relation = relation(mendAfter(variable.text()));
    Token literal = peek();
    operands.add(new Operands(variable.range(), literal.range()));
    if (literal.is(Kind.NUMBER)) {
      next();
      return comparison(path, Family.NUMERIC, relation, JsonValue.parse(literal.text()), false);
    }
    if (literal.is(Kind.STRING)) {
      next();
      return comparison(path, Family.STRING, relation, text(literal), false);
    }
    if (literal.is(Kind.NAME)
        && (literal.text().equals("true") || literal.text().equals("false"))) {
      return comparison(path, Family.BOOLEAN, relation, truth(), false);
    }
    if (literal.is(Kind.NAME) && literal.text().equals("timestamp")) {
      next();
      expect(Kind.OPEN);
      Token when = expect(Kind.STRING);
      expect(Kind.CLOSE);
      operands.set(operands.size() - 1, new Operands(variable.range(), when.range()));
      return comparison(path, Family.TIMESTAMP, relation, text(when), false);
    }
    if (literal.is(Kind.NAME) && literal.text().equals("null")) {
      throw unexpected("a value", "Write isNull(" + path + ").");
    }
    if (literal.is(Kind.PATH)) {
      throw unexpected(
          "a value",
          "Between two paths, say what they are: number(%s) %s number(%s), or string, timestamp,"
                  .formatted(path, relation.text(), literal.text())
              + " bool.");
    }
    throw unexpected(
        "a value", "Write a number, a 'string', true, false or timestamp('2026-01-31T09:00:00Z').");
  }

  private Condition betweenPaths(Function function) throws Mistake {
    Token left = argument();
    Token relation = relation("Write one of == != < <= > >= and a value.");
    Token right = peek();
    if (!right.is(Kind.NAME) || !right.text().equals(function.word())) {
      throw unexpected(
          function.word() + "(a path)",
          "Between two paths, both are " + function.word() + "(…); with a value, neither is.");
    }
    next();
    Token other = argument();
    operands.add(new Operands(left.range(), other.range()));
    JsonValue operand = text(other);
    return comparison(left.text(), function.family(), relation, operand, true);
  }

  private Condition matches() throws Mistake {
    expect(Kind.OPEN);
    Token path = expect(Kind.PATH);
    expect(Kind.COMMA);
    Token pattern = expect(Kind.STRING);
    expect(Kind.CLOSE);
    operands.add(new Operands(path.range(), pattern.range()));
    return new Condition.Comparison(
        path.text(), ComparisonOperator.STRING_MATCHES, text(pattern), null);
  }

  private Condition typeTest(Family family) throws Mistake {
    Token path = argument();
    operands.add(new Operands(path.range(), path.range()));
    JsonValue operand = JsonValue.of(BooleanNode.TRUE);
    if (peek().is(Kind.RELATION)) {
      if (!peek().text().equals("==")) {
        throw unexpected("==", "Write == false, or put ! before the test.");
      }
      next();
      operand = truth();
    }
    ComparisonOperator operator = ComparisonOperator.of(family, Relation.IS, false).orElseThrow();
    return new Condition.Comparison(path.text(), operator, operand, null);
  }

  private static Condition comparison(
      String path, Family family, Token relation, JsonValue operand, boolean takesPath)
      throws Mistake {
    Relation asked =
        switch (relation.text()) {
          case "<" -> Relation.LESS_THAN;
          case "<=" -> Relation.LESS_THAN_EQUALS;
          case ">" -> Relation.GREATER_THAN;
          case ">=" -> Relation.GREATER_THAN_EQUALS;
          default -> Relation.EQUALS;
        };
    ComparisonOperator operator =
        ComparisonOperator.of(family, asked, takesPath)
            .orElseThrow(
                () ->
                    new Mistake(
                        relation.offset(),
                        "Booleans have no order: " + relation.text() + " does not compare them",
                        "Write == or !=."));
    Condition comparison = new Condition.Comparison(path, operator, operand, null);
    return relation.text().equals("!=") ? new Condition.Not(comparison, null) : comparison;
  }

  /** A path in brackets. */
  private Token argument() throws Mistake {
    expect(Kind.OPEN);
    Token path = expect(Kind.PATH);
    expect(Kind.CLOSE);
    return path;
  }

  private JsonValue truth() throws Mistake {
    if (!peek().is(Kind.NAME) || !peek().text().matches("true|false")) {
      throw unexpected("true or false", "Write true or false.");
    }
    return JsonValue.parse(next().text());
  }

  private Token relation(String mend) throws Mistake {
    if (!peek().is(Kind.RELATION)) {
      throw unexpected("a comparison", mend);
    }
    return next();
  }

  /** What was most likely meant by a path that nothing compares. */
  private String mendAfter(String path) {
    boolean alone = Stream.of(Kind.END, Kind.AND, Kind.OR, Kind.CLOSE).anyMatch(peek()::is);
    if (alone) {
      return "Write " + path + " == true, or one of == != < <= > >= and a value.";
    }
    if (peek().is(Kind.OPEN) && path.equals("$exists")) {
      return "Write isPresent(…).";
    }
    return peek().is(Kind.NAME) && peek().text().equals("matches")
        ? "Write matches(" + path + ", '…')."
        : "Write one of == != < <= > >= and a value.";
  }

  private Token expect(Kind kind) throws Mistake {
    if (!peek().is(kind)) {
      throw unexpected(kind.words(), "Write " + kind.words() + " here.");
    }
    return next();
  }

  private Mistake unexpected(String expected, String mend) {
    return new Mistake(
        peek().offset(), "Expected " + expected + " instead of " + peek().words(), mend);
  }

  private static JsonValue text(Token token) {
    return JsonValue.of(TextNode.valueOf(token.text()));
  }

  private Token peek() {
    return tokens.get(at);
  }

  private Token next() {
    return tokens.get(at++);
  }
}
