package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Invocation.Call;
import io.github.stepmark.asl.jsonata.Invocation.Lambda;
import io.github.stepmark.asl.jsonata.Invocation.PartialApplication;
import io.github.stepmark.asl.jsonata.Operation.Assignment;
import io.github.stepmark.asl.jsonata.Operation.Binary;
import io.github.stepmark.asl.jsonata.Operation.Conditional;
import io.github.stepmark.asl.jsonata.Selection.Grouping;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Stage.Filter;
import io.github.stepmark.asl.jsonata.Stage.Focus;
import io.github.stepmark.asl.jsonata.Stage.KeepArray;
import io.github.stepmark.asl.jsonata.Stage.Position;
import io.github.stepmark.asl.jsonata.Step.Sort;
import io.github.stepmark.asl.jsonata.Step.Term;
import io.github.stepmark.asl.jsonata.Token.Kind;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what goes on from an expression: operators, steps, brackets after it. */
final class Continuation {

  private final Parser parser;

  Continuation(Parser parser) {
    this.parser = parser;
  }

  /** What {@code left} becomes with {@code sign}, which is taken already, and all it takes. */
  Expression of(Expression left, Token sign) throws SyntaxException {
    return switch (sign.text()) {
      case "." -> PathBuilder.on(left).step(parser.expression(75), sign);
      case "[" -> filter(left, sign);
      case "{" -> {
        List<Pair> pairs = parser.pairs(sign);
        yield PathBuilder.on(left).group(new Grouping(pairs, false, parser.from(sign)), sign);
      }
      case "^" -> sort(left, sign);
      case "@" -> PathBuilder.on(left).focus(new Focus(variable(sign), parser.from(sign)), sign);
      case "#" -> PathBuilder.on(left).stage(new Position(variable(sign), parser.from(sign)));
      case "(" -> invocation(left, sign);
      case "?" -> conditional(left);
      case ":=" -> assignment(left);
      default -> binary(left, sign);
    };
  }

  private Expression binary(Expression left, Token sign) throws SyntaxException {
    BinaryOperator operator = BinaryOperator.of(sign.text()).orElseThrow();
    Expression right = parser.expression(operator.power());
    return new Binary(left, operator, right, parser.from(left));
  }

  private Expression conditional(Expression condition) throws SyntaxException {
    Expression then = parser.expression(0);
    Expression otherwise = null;
    if (parser.peek().is(":")) {
      parser.take(true);
      otherwise = parser.expression(0);
    }
    return new Conditional(condition, then, otherwise, parser.from(condition));
  }

  private Expression assignment(Expression left) throws SyntaxException {
    Variable variable = Bare.variable(left);
    if (variable == null) {
      throw new SyntaxException(
          left.range(),
          "The left side of := must be a variable",
          "Write $name := …, or = to compare.");
    }
    // One less than its own power: $a := $b := 1 assigns the right one first.
    Expression value = parser.expression(9);
    return new Assignment(variable.name(), value, parser.from(left));
  }

  private Expression filter(Expression left, Token open) throws SyntaxException {
    if (parser.peek().is("]")) {
      parser.take(true);
      return PathBuilder.on(left).keepArray(new KeepArray(parser.from(open)));
    }
    Expression predicate = parser.expression(0);
    parser.close(open, "]", false);
    return PathBuilder.on(left).filter(new Filter(predicate, parser.from(open)), open);
  }

  private Expression sort(Expression left, Token sign) throws SyntaxException {
    Token open = parser.peek();
    parser.expect("(", true, "Write what to sort by in brackets: ^(price, >date).");
    List<Term> terms = new ArrayList<>(List.of(term()));
    while (parser.peek().is(",")) {
      parser.take(true);
      terms.add(term());
    }
    parser.close(open, ")", true);
    return PathBuilder.on(left).sort(new Sort(terms, List.of(), parser.from(sign)));
  }

  private Term term() throws SyntaxException {
    boolean descending = parser.peek().is(">");
    if (descending || parser.peek().is("<")) {
      parser.take(true);
    }
    return new Term(parser.expression(0), descending);
  }

  private String variable(Token sign) throws SyntaxException {
    Expression bound = parser.expression(80);
    Variable variable = Bare.variable(bound);
    if (variable == null) {
      throw new SyntaxException(
          bound.range(),
          "The right side of " + sign.text() + " must be a variable",
          "Write " + sign.text() + "$name.");
    }
    return variable.name();
  }

  private Expression invocation(Expression function, Token open) throws SyntaxException {
    List<Optional<Expression>> arguments = new ArrayList<>();
    if (!parser.peek().is(")")) {
      arguments.add(argument());
      while (parser.peek().is(",")) {
        parser.take(true);
        arguments.add(argument());
      }
    }
    parser.close(open, ")", false);
    if (Bare.isFunction(function)) {
      return lambda(function, open, arguments);
    }
    List<Expression> given = arguments.stream().flatMap(Optional::stream).toList();
    return given.size() == arguments.size()
        ? new Call(function, given, parser.from(function))
        : new PartialApplication(function, arguments, parser.from(function));
  }

  /** Empty for {@code ?}. */
  private Optional<Expression> argument() throws SyntaxException {
    if (parser.peek().is("?")) {
      parser.take(true);
      return Optional.empty();
    }
    return Optional.of(parser.expression(0));
  }

  private Expression lambda(Expression word, Token open, List<Optional<Expression>> arguments)
      throws SyntaxException {
    List<Variable> parameters = new ArrayList<>();
    for (Optional<Expression> argument : arguments) {
      Variable parameter = argument.map(Bare::variable).orElse(null);
      if (parameter == null) {
        throw new SyntaxException(
            argument.map(Expression::range).orElse(open.range()),
            "The parameters of a function must be variables",
            "Write function($a, $b) { … }.");
      }
      parameters.add(parameter);
    }
    Signature signature = parser.peek().is("<") ? signature() : null;
    Token brace = parser.peek();
    parser.expect("{", true, "Write the function's body in braces: function($x) { $x + 1 }.");
    Expression body = parser.expression(0);
    parser.close(brace, "}", true);
    return new Lambda(parameters, signature, body, parser.from(word));
  }

  private @Nullable Signature signature() throws SyntaxException {
    Token open = parser.peek();
    StringBuilder text = new StringBuilder(open.text());
    int depth = 1;
    while (depth > 0 && !parser.peek().is("{") && !parser.peek().is(Kind.END)) {
      parser.take(true);
      Token next = parser.peek();
      depth += next.is("<") ? 1 : next.is(">") ? -1 : 0;
      text.append(next.text());
    }
    parser.close(open, ">", true);
    TextRange range = parser.from(open);
    return new SignatureReader(text.toString(), range).read();
  }
}
