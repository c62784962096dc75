package io.github.stepmark.asl.path;

import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the condition of a filter by recursive descent.
 *
 * <pre>
 * or    = and { "||" and }
 * and   = unary { "&amp;&amp;" unary }
 * unary = "!" unary | "(" or ")" | test
 * test  = operand [ operator operand ]
 * </pre>
 */
final class FilterParser {

  private static final String RELATION_SIGNS = "=!<>~";

  private final TextCursor cursor;
  private final int depth;

  /**
   * @param depth how many filters, functions, brackets and {@code !} it stands in
   */
  FilterParser(TextCursor cursor, int depth) {
    this.cursor = cursor;
    this.depth = depth;
  }

  /** Reads up to what can be no part of it, over blanks on both sides. */
  FilterExpression expression() throws SyntaxException {
    cursor.skip(' ');
    int start = cursor.at();
    List<FilterExpression> any = new ArrayList<>(List.of(and()));
    while (takes("||")) {
      any.add(and());
    }
    return any.size() == 1
        ? any.get(0)
        : new FilterExpression.Or(any, any.get(any.size() - 1).range().from(start));
  }

  private FilterExpression and() throws SyntaxException {
    cursor.skip(' ');
    int start = cursor.at();
    List<FilterExpression> all = new ArrayList<>(List.of(unary()));
    while (takes("&&")) {
      all.add(unary());
    }
    return all.size() == 1
        ? all.get(0)
        : new FilterExpression.And(all, all.get(all.size() - 1).range().from(start));
  }

  private boolean takes(String sign) {
    cursor.skip(' ');
    boolean is = cursor.peek() == sign.charAt(0) && cursor.peek(1) == sign.charAt(1);
    if (is) {
      cursor.moveTo(cursor.at() + sign.length());
    }
    return is;
  }

  private FilterExpression unary() throws SyntaxException {
    cursor.skip(' ');
    int start = cursor.at();
    if (depth > PathParser.DEEPEST) {
      throw cursor.expected(
          "nothing more than " + PathParser.DEEPEST + " brackets deep",
          "Write the filter flat, or select in a state before.");
    }
    FilterParser inner = new FilterParser(cursor, depth + 1);
    if (cursor.take('!')) {
      FilterExpression negated = inner.unary();
      return new FilterExpression.Not(negated, negated.range().from(start));
    }
    if (cursor.take('(')) {
      FilterExpression expression = inner.expression();
      if (!cursor.take(')')) {
        throw cursor.expected("')'", "Close the bracket that opens at index " + start + ".");
      }
      return new FilterExpression.Bracketed(expression, cursor.rangeSince(start));
    }
    return test(start);
  }

  private FilterExpression test(int start) throws SyntaxException {
    Operand left = operand();
    int end = cursor.at();
    cursor.skip(' ');
    int sign = cursor.at();
    while (RELATION_SIGNS.indexOf(cursor.peek()) >= 0) {
      cursor.next();
    }
    if (cursor.at() == sign) {
      while (isLetter(cursor.peek())) {
        cursor.next();
      }
    }
    String written = cursor.since(sign);
    if (written.isEmpty()) {
      cursor.moveTo(end);
      return alone(left);
    }
    FilterOperator operator =
        FilterOperator.of(written)
            .orElseThrow(
                () ->
                    cursor.mistakeSince(
                        sign,
                        "There is no operator '" + written + "' in a filter",
                        "Write one of == != < <= > >= =~ in nin contains size empty."));
    if (isLetter(written.charAt(0)) && cursor.peek() != ' ') {
      throw cursor.expected("a blank after " + written, "Write a blank there.");
    }
    cursor.skip(' ');
    Operand right = operand();
    return new FilterExpression.Comparison(
        left, operator, written, right, right.range().from(start));
  }

  /** A path without a comparison holds where it selects something; a value alone says nothing. */
  private static FilterExpression alone(Operand operand) throws SyntaxException {
    return new FilterExpression.Exists(
        operand
            .asPath()
            .orElseThrow(
                () ->
                    new SyntaxException(
                        operand.range(),
                        "A value alone is no condition",
                        "Compare it with a path: @.status == " + operand + ".")));
  }

  private Operand operand() throws SyntaxException {
    return new OperandParser(cursor, PathSetting.FILTER, depth).operand();
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
