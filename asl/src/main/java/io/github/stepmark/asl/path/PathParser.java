package io.github.stepmark.asl.path;

import io.github.stepmark.asl.path.PathStep.Call;
import io.github.stepmark.asl.path.PathStep.Child;
import io.github.stepmark.asl.path.PathStep.Descendants;
import io.github.stepmark.asl.path.PathStep.Notation;
import io.github.stepmark.asl.text.SyntaxException;
import io.github.stepmark.asl.text.TextCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads a path from its root on, step by step. */
final class PathParser {

  /** How deep filters and functions may stand in each other. */
  static final int DEEPEST = 32;

  private static final String NAME_OR_INDEX = "Write .name, ['name'] or [0] there.";

  private final TextCursor cursor;
  private final PathSetting setting;
  private final int depth;

  PathParser(TextCursor cursor, PathSetting setting, int depth) {
    this.cursor = cursor;
    this.setting = setting;
    this.depth = depth;
  }

  JsonPath path() throws SyntaxException {
    int start = cursor.at();
    if (depth > DEEPEST) {
      throw cursor.expected(
          "no path that stands more than " + DEEPEST + " filters deep",
          "Select in a state before, or in steps.");
    }
    PathRoot root = root();
    List<PathStep> steps = new ArrayList<>();
    while (cursor.peek() == '.' || cursor.peek() == '[') {
      if (steps.size() == JsonPath.MOST_STEPS) {
        throw cursor.mistakeSince(
            start,
            "The path has more than " + JsonPath.MOST_STEPS + " steps",
            "Select in a state before, or in steps.");
      }
      steps.add(step());
    }
    return new JsonPath(root, steps, cursor.rangeSince(start));
  }

  private PathRoot root() throws SyntaxException {
    boolean inside = depth > 0;
    if (inside && cursor.take('@')) {
      return new PathRoot.Current();
    }
    if (!cursor.take('$')) {
      throw cursor.expected(inside ? "'@' or '$'" : "'$'", "Start the path with $.");
    }
    // Inside a filter both would be looked for in what the whole path is applied to.
    if (!inside && cursor.take('$')) {
      return new PathRoot.Context();
    }
    int start = cursor.at();
    while (!inside && (cursor.at() == start ? isNameStart(point()) : isNamePart(point()))) {
      cursor.moveTo(cursor.at() + Character.charCount(point()));
    }
    String name = cursor.since(start);
    return name.isEmpty() ? new PathRoot.Input() : new PathRoot.Variable(name);
  }

  /** The next character, also where it takes two {@code char}s; NUL at the end. */
  private int point() {
    return Character.isHighSurrogate(cursor.peek())
        ? Character.toCodePoint(cursor.peek(), cursor.peek(1))
        : cursor.peek();
  }

  private static boolean isNameStart(int point) {
    return Character.isUnicodeIdentifierStart(point) || point == '_';
  }

  private static boolean isNamePart(int point) {
    return Character.isUnicodeIdentifierPart(point) && !Character.isIdentifierIgnorable(point);
  }

  private PathStep step() throws SyntaxException {
    int start = cursor.at();
    boolean dot = cursor.take('.');
    boolean descends = dot && cursor.take('.');
    if (cursor.peek() == '[') {
      Notation notation = dot && !descends ? Notation.DOTTED_BRACKETS : Notation.BRACKETS;
      List<Selector> selectors = new BracketParser(cursor, depth).selectors();
      return selection(descends, notation, selectors, start);
    }
    int name = cursor.at();
    if (!setting.endsName('*') && cursor.take('*')) {
      Selector all = new Selector.Wildcard(cursor.rangeSince(name));
      return selection(descends, Notation.DOTTED, List.of(all), start);
    }
    String value = bareName();
    String written = cursor.since(name);
    if (written.isEmpty()) {
      throw cursor.expected("a name after the dot of a path", NAME_OR_INDEX);
    }
    if (!descends && cursor.peek() == '(') {
      return call(written, start);
    }
    Selector member = new Selector.Name(value, written, cursor.rangeSince(name));
    return selection(descends, Notation.DOTTED, List.of(member), start);
  }

  private PathStep call(String function, int start) throws SyntaxException {
    if (!Call.FUNCTIONS.contains(function)) {
      throw cursor.mistakeSince(
          start,
          "A path has no function '" + function + "'",
          setting == PathSetting.CONDITION
              ? "Compare the path itself: $.status == 'open'."
              : "Write one of "
                  + String.join(", ", new TreeSet<>(Call.FUNCTIONS))
                  + ", or a name with a bracket as ['"
                  + function
                  + "(…'].");
    }
    cursor.next();
    return new Call(function, arguments(), cursor.rangeSince(start));
  }

  private PathStep selection(
      boolean descends, Notation notation, List<Selector> selectors, int start) {
    return descends
        ? new Descendants(notation, selectors, cursor.rangeSince(start))
        : new Child(notation, selectors, cursor.rangeSince(start));
  }

  private String bareName() throws SyntaxException {
    StringBuilder value = new StringBuilder();
    while (!cursor.atEnd() && !setting.endsName(cursor.peek())) {
      if (cursor.take('\\') && cursor.atEnd()) {
        throw cursor.expected(
            "a character after the backslash", "Write \\\\ for a backslash in a name.");
      }
      value.append(cursor.next());
    }
    return value.toString();
  }

  private List<Operand> arguments() throws SyntaxException {
    List<Operand> arguments = new ArrayList<>();
    cursor.skipWhitespace();
    if (cursor.take(')')) {
      return arguments;
    }
    do {
      cursor.skipWhitespace();
      arguments.add(new OperandParser(cursor, PathSetting.ARGUMENT, depth + 1).operand());
    } while (cursor.take(','));
    if (!cursor.take(')')) {
      throw cursor.expected("',' or ')'", "Close the function's bracket.");
    }
    return arguments;
  }
}
