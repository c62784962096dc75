package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sets the code of a file: indents it and breaks long lines where they may be broken. */
final class Page {

  private static final String STEP = "  ";
  private static final int WIDTH = 100;

  /** A place in the current line, and what stands there if the line is not broken. */
  private record Break(int at, String space) {}

  private final Imports imports;
  private final StringBuilder page = new StringBuilder();
  private final StringBuilder line = new StringBuilder();
  private final List<Break> breaks = new ArrayList<>();
  private int depth;

  private Page(Imports imports) {
    this.imports = imports;
  }

  /**
   * The source of the file of {@code name}.
   *
   * @param shadowed the names that mean something else in the file
   */
  static String of(ClassName name, Set<String> shadowed, Code code) {
    Imports imports = new Imports(name, shadowed, code);
    Page page = new Page(imports);
    if (!name.packageName().isEmpty()) {
      page.text("package " + name.packageName() + ";\n\n");
    }
    List<String> statements = imports.statements();
    statements.forEach(statement -> page.text(statement + "\n"));
    page.text(statements.isEmpty() ? "" : "\n");
    code.print(page);
    return page.page.toString();
  }

  /** Text, of several lines perhaps, which are not indented yet. */
  void text(String text) {
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      line.append(text.substring(from, end));
      endLine();
      from = end + 1;
    }
    line.append(text.substring(from));
  }

  /** The name of a type. */
  void type(TypeName type) {
    line.append(imports.nameOf(type));
  }

  /** A place where a long line is broken; {@code space} stands there if it is not. */
  void mayBreak(String space) {
    breaks.add(new Break(line.length(), space));
  }

  /** Indents the lines that follow by so many steps more. */
  void indent(int steps) {
    depth += steps;
  }

  private void endLine() {
    int column = line.length() == 0 ? 0 : indentTo(depth);
    int from = 0;
    for (int i = 0; i < breaks.size(); i++) {
      Break here = breaks.get(i);
      column += add(from, here.at());
      from = here.at();
      int end = i + 1 < breaks.size() ? breaks.get(i + 1).at() : line.length();
      if (column + here.space().length() + end - from > WIDTH) {
        page.append('\n');
        column = indentTo(depth + 2);
      } else {
        page.append(here.space());
        column += here.space().length();
      }
    }
    add(from, line.length());
    page.append('\n');
    line.setLength(0);
    breaks.clear();
  }

  private int add(int from, int to) {
    page.append(line, from, to);
    return to - from;
  }

  private int indentTo(int steps) {
    page.append(STEP.repeat(steps));
    return STEP.length() * steps;
  }
}
