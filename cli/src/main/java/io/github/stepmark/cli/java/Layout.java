package io.github.stepmark.cli.java;

import java.util.ArrayList;
import java.util.List;

/**
 * Java code that is broken into lines as google-java-format does it: a group stands in one line if
 * it fits there, else each of its breaks is one.
 */
final class Layout {

  static final int WIDTH = 100;

  /** Wider than any line. */
  private static final int ENDLESS = 1_000_000;

  /** A part of code. */
  sealed interface Doc {

    /** How many columns it takes where it is not broken. */
    int width();
  }

  /** Text of one line. */
  record Text(String text) implements Doc {
    @Override
    public int width() {
      return text.codePointCount(0, text.length());
    }
  }

  /** Lines that stand below each other at the current indentation: a text block. */
  record Lines(List<String> lines) implements Doc {
    @Override
    public int width() {
      return ENDLESS;
    }
  }

  /** A part of which there is a longer form, for where it does not fit into the line. */
  record Either(Doc flat, Doc broken) implements Doc {

    /** What ends a member may follow. */
    private static final int END = 2;

    @Override
    public int width() {
      return flat.width();
    }
  }

  /**
   * Where a line may end.
   *
   * @param flat what stands there if it does not
   * @param outdent by how much less than the others the next line is indented
   */
  record Break(String flat, int outdent, boolean forced) implements Doc {
    @Override
    public int width() {
      return forced ? ENDLESS : flat.length();
    }
  }

  /**
   * Parts that are broken together, their lines indented by {@code indent} more.
   *
   * @param width that of all parts
   */
  record Group(int indent, List<Doc> parts, int width) implements Doc {}

  private final StringBuilder text = new StringBuilder();
  private int column;

  private Layout() {}

  /** The lines of {@code doc}, which begins at a column of its own. */
  static String of(Doc doc, int indent) {
    Layout layout = new Layout();
    layout.column = indent;
    layout.text.append(" ".repeat(indent));
    layout.set(doc, indent, false);
    return layout.text.toString();
  }

  static Doc text(String text) {
    return new Text(text);
  }

  static Doc group(int indent, List<Doc> parts) {
    long width = parts.stream().mapToLong(Doc::width).sum();
    return new Group(indent, List.copyOf(parts), (int) Math.min(width, ENDLESS));
  }

  /** Parts in braces: in one line, or each in one, which {@code forced} has them in any case. */
  static Doc braces(List<Doc> parts, boolean forced) {
    List<Doc> all = new ArrayList<>();
    all.add(text("{"));
    for (int i = 0; i < parts.size(); i++) {
      all.add(new Break(i == 0 ? "" : " ", 0, forced && i == 0));
      boolean last = i == parts.size() - 1;
      // The comma of the last keeps each in a line of its own, also where they would fit in one.
      all.add(group(0, List.of(parts.get(i), text(last && !forced ? "" : ","))));
    }
    all.add(new Break("", 2, false));
    all.add(text("}"));
    return group(2, all);
  }

  private void set(Doc doc, int indent, boolean broken) {
    if (doc instanceof Text part) {
      text.append(part.text());
      column += part.width();
    } else if (doc instanceof Lines block) {
      text.append(String.join("\n" + " ".repeat(indent), block.lines()).replaceAll(" +\n", "\n"));
      column = ENDLESS;
    } else if (doc instanceof Either either) {
      boolean fits = !broken || column + either.width() + Either.END <= WIDTH;
      set(fits ? either.flat() : either.broken(), indent, broken);
    } else if (doc instanceof Break here) {
      if (broken) {
        int at = indent - here.outdent();
        text.append('\n').append(" ".repeat(at));
        column = at;
      } else {
        text.append(here.flat());
        column += here.flat().length();
      }
    } else if (doc instanceof Group group) {
      boolean fits = column + group.width() <= WIDTH;
      for (Doc part : group.parts()) {
        set(part, indent + group.indent(), !fits);
      }
    }
  }
}
