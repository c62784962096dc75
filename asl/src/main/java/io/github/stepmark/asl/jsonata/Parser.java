package io.github.stepmark.asl.jsonata;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.jsonata.Constructor.ArrayConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Block;
import io.github.stepmark.asl.jsonata.Constructor.IntegerRange;
import io.github.stepmark.asl.jsonata.Constructor.ObjectConstructor;
import io.github.stepmark.asl.jsonata.Constructor.Transform;
import io.github.stepmark.asl.jsonata.Literal.BooleanLiteral;
import io.github.stepmark.asl.jsonata.Literal.NullLiteral;
import io.github.stepmark.asl.jsonata.Literal.NumberLiteral;
import io.github.stepmark.asl.jsonata.Literal.RegexLiteral;
import io.github.stepmark.asl.jsonata.Literal.StringLiteral;
import io.github.stepmark.asl.jsonata.Selection.Descendants;
import io.github.stepmark.asl.jsonata.Selection.FieldName;
import io.github.stepmark.asl.jsonata.Selection.Parent;
import io.github.stepmark.asl.jsonata.Selection.Variable;
import io.github.stepmark.asl.jsonata.Selection.Wildcard;
import io.github.stepmark.asl.jsonata.Token.Kind;
import io.github.stepmark.asl.text.SyntaxException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads an expression by operator precedence (Pratt). Here are the words that an expression begins
 * with; {@link Continuation} has those that go on from it.
 */
final class Parser {

  /** How deep expressions may stand in each other; a chain {@code a + b + c} counts, too. */
  static final int DEEPEST = 500;

  private final String text;
  private final Tokenizer tokenizer;
  private final Continuation continuation = new Continuation(this);
  private Token token;
  private int end;
  private int depth;

  /** The height of the highest tree that was read inside the expression that is being read. */
  private int highest;

  Parser(String text) throws SyntaxException {
    this.text = text;
    this.tokenizer = new Tokenizer(text);
    this.token = tokenizer.next(true);
  }

  Expression parse() throws SyntaxException {
    Expression expression = expression(0);
    if (!token.is(Kind.END)) {
      throw Unexpected.more(token, text);
    }
    return expression;
  }

  /** Reads on for as long as what follows binds more strongly than {@code power}. */
  Expression expression(int power) throws SyntaxException {
    depth++;
    checkDepth(depth);
    int outside = highest;
    highest = 0;
    Expression expression = beginning(take(false));
    int height = highest + 1;
    while (power < token.power()) {
      highest = height;
      expression = continuation.of(expression, take(true));
      height = highest + 1;
      checkDepth(height);
    }
    highest = Math.max(outside, height);
    depth--;
    return expression;
  }

  private void checkDepth(int levels) throws SyntaxException {
    if (levels > DEEPEST) {
      throw new SyntaxException(
          token.range(),
          "Expressions stand more than " + DEEPEST + " deep in each other",
          "Assign parts of it to variables; Step Functions evaluates no deeper than 100.");
    }
  }

  private Expression beginning(Token first) throws SyntaxException {
    TextRange range = first.range();
    return switch (first.kind()) {
      case NAME -> new FieldName(first.text(), range);
      case VARIABLE -> new Variable(first.text(), range);
      case STRING -> new StringLiteral(first.text(), range);
      case NUMBER -> new NumberLiteral(Numbers.value(first.text()), range);
      case VALUE ->
          first.text().equals("null")
              ? new NullLiteral(range)
              : new BooleanLiteral(first.text().equals("true"), range);
      case REGEX -> {
        int slash = first.text().lastIndexOf('/');
        yield new RegexLiteral(
            first.text().substring(1, slash), first.text().substring(slash + 1), range);
      }
      case END -> throw Unexpected.value(first, text);
      case OPERATOR ->
          switch (first.text()) {
            case "and", "or", "in" -> new FieldName(first.text(), range);
            case "*" -> new Wildcard(range);
            case "**" -> new Descendants(range);
            case "%" -> new Parent(range);
            case "-" -> negation(first);
            case "(" -> block(first);
            case "[" -> array(first);
            case "{" -> new ObjectConstructor(pairs(first), from(first));
            case "|" -> transform(first);
            default -> throw Unexpected.value(first, text);
          };
    };
  }

  private Expression negation(Token minus) throws SyntaxException {
    Expression operand = expression(70);
    return operand.match(new Negated(from(minus)));
  }

  private Expression block(Token open) throws SyntaxException {
    List<Expression> expressions = new ArrayList<>();
    while (!token.is(")")) {
      expressions.add(expression(0));
      if (!token.is(";")) {
        break;
      }
      take(true);
    }
    close(open, ")", false);
    return new Block(expressions, from(open));
  }

  private Expression array(Token open) throws SyntaxException {
    List<Expression> items = new ArrayList<>();
    if (!token.is("]")) {
      items.add(item());
      while (token.is(",")) {
        take(true);
        items.add(item());
      }
    }
    close(open, "]", false);
    return new ArrayConstructor(items, from(open));
  }

  private Expression item() throws SyntaxException {
    Expression first = expression(0);
    if (!token.is("..")) {
      return first;
    }
    take(true);
    Expression last = expression(0);
    return new IntegerRange(first, last, new TextRange(first.range().start(), last.range().end()));
  }

  /** What stands in braces after {@code open}, and the brace that closes them. */
  List<Pair> pairs(Token open) throws SyntaxException {
    List<Pair> pairs = new ArrayList<>();
    if (!token.is("}")) {
      pairs.add(pair());
      while (token.is(",")) {
        take(true);
        pairs.add(pair());
      }
    }
    close(open, "}", false);
    return pairs;
  }

  private Pair pair() throws SyntaxException {
    Expression key = expression(0);
    expect(":", true, "Write a name, a colon and a value: {'a': 1}.");
    return new Pair(key, expression(0));
  }

  private Expression transform(Token open) throws SyntaxException {
    String mend = "Write |what to change|{'new': 'fields'}|.";
    Expression pattern = expression(0);
    expect("|", true, mend);
    Expression update = expression(0);
    Expression delete = null;
    if (token.is(",")) {
      take(true);
      delete = expression(0);
    }
    expect("|", true, mend);
    return new Transform(pattern, update, delete, from(open));
  }

  /** The word that comes next. */
  Token peek() {
    return token;
  }

  /**
   * Goes on to the next word.
   *
   * @param regex whether a slash there begins a regular expression
   * @return the word that was next until now
   */
  Token take(boolean regex) throws SyntaxException {
    Token taken = token;
    end = taken.range().end();
    token = tokenizer.next(regex);
    return taken;
  }

  void expect(String operator, boolean regex, String mend) throws SyntaxException {
    if (!token.is(operator)) {
      throw Unexpected.instead(token, operator, mend);
    }
    take(regex);
  }

  void close(Token open, String bracket, boolean regex) throws SyntaxException {
    expect(
        bracket,
        regex,
        "Close the " + open.text() + " that opens at index " + open.range().start() + ".");
  }

  /** All from {@code first} to the last word that was taken. */
  TextRange from(Token first) {
    return new TextRange(first.range().start(), end);
  }

  /** All from {@code first} to the last word that was taken. */
  TextRange from(Expression first) {
    return new TextRange(first.range().start(), end);
  }
}
