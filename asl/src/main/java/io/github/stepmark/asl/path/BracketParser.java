package io.github.stepmark.asl.path;

import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a path has in a pair of brackets. */
final class BracketParser {

  private static final String FORMS =
      "Write a name in quotes, an index, [1:3], [*] or [?(@.name == 'value')].";

  private final TextCursor cursor;
  private final int depth;

  BracketParser(TextCursor cursor, int depth) {
    this.cursor = cursor;
    this.depth = depth;
  }

  /** One selector, or a union of names or of indexes. */
  List<Selector> selectors() throws SyntaxException {
    cursor.next();
    cursor.skip(' ');
    List<Selector> selectors =
        switch (cursor.peek()) {
          case '\'', '"' -> names();
          case '*' -> List.of(wildcard());
          case '?' -> List.of(filter());
          default -> indexes();
        };
    cursor.skip(' ');
    if (!cursor.take(']')) {
      throw cursor.expected("']'", "Close the bracket. " + FORMS);
    }
    return selectors;
  }

  private List<Selector> names() throws SyntaxException {
    char quote = cursor.peek();
    List<Selector> names = new ArrayList<>();
    do {
      cursor.skip(' ');
      if (cursor.peek() != quote) {
        throw cursor.expected(
            "a name in " + quote, "Write all names of a union in the same quotes.");
      }
      int start = cursor.at();
      String value = QuotedText.read(cursor);
      names.add(new Selector.Name(value, cursor.since(start), cursor.rangeSince(start)));
      cursor.skip(' ');
    } while (cursor.take(','));
    return names;
  }

  private Selector wildcard() {
    int start = cursor.at();
    cursor.next();
    return new Selector.Wildcard(cursor.rangeSince(start));
  }

  private Selector filter() throws SyntaxException {
    int start = cursor.at();
    cursor.next();
    cursor.skip(' ');
    if (!cursor.take('(')) {
      throw cursor.expected("'(' after '?'", "Write [?(@.name == 'value')].");
    }
    FilterExpression condition = new FilterParser(cursor, depth + 1).expression();
    if (!cursor.take(')')) {
      throw cursor.expected(
          "a comparison, && or || or ')'", "Close the filter, or join conditions by && or ||.");
    }
    return new Selector.Filter(condition, cursor.rangeSince(start));
  }

  private List<Selector> indexes() throws SyntaxException {
    int start = cursor.at();
    Selector.Index first = cursor.peek() == ':' ? null : index();
    if (cursor.take(':')) {
      Selector.Index to = startsIndex() ? index() : null;
      return List.of(slice(first, to, start));
    }
    List<Selector> indexes = new ArrayList<>();
    indexes.add(first);
    cursor.skip(' ');
    while (cursor.take(',')) {
      cursor.skip(' ');
      indexes.add(index());
      cursor.skip(' ');
    }
    return indexes;
  }

  private Selector slice(Selector.@Nullable Index from, Selector.@Nullable Index to, int start)
      throws SyntaxException {
    if (from == null && to == null) {
      throw cursor.mistakeSince(
          start, "A slice says where it starts or where it ends", "Write [*] for all elements.");
    }
    if (cursor.peek() == ':') {
      throw cursor.expected("']'", "A slice has no step here: write [1:3].");
    }
    return new Selector.Slice(from, to, cursor.rangeSince(start));
  }

  private boolean startsIndex() {
    return cursor.peek() == '-' || isDigit(cursor.peek());
  }

  private Selector.Index index() throws SyntaxException {
    int start = cursor.at();
    cursor.take('-');
    int digits = cursor.at();
    while (isDigit(cursor.peek())) {
      cursor.next();
    }
    if (cursor.at() == digits) {
      throw cursor.expected("a name in quotes, an index, '*' or '?'", FORMS);
    }
    String written = cursor.since(start);
    try {
      return new Selector.Index(Integer.parseInt(written), written, cursor.rangeSince(start));
    } catch (NumberFormatException e) {
      throw cursor.mistakeSince(
          start,
          "No array has an index " + written,
          "Write one from " + Integer.MIN_VALUE + " to " + Integer.MAX_VALUE + ".");
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
