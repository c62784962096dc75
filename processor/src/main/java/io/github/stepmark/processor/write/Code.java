package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Stream;

/**
 * Java code: text, with types in it that each file names by its own imports. It is made by the
 * formats of JavaPoet's {@code CodeBlock} ({@code $L}, {@code $S}, {@code $T}, {@code $W}, {@code
 * $1L}; {@code $Z} is a place to break without a space), but kept as one text with marks in it and
 * printed once. See {@code docs/decisions/0022-text-for-many-files.md}.
 */
final class Code {

  /** What stands in the text where it is no text, beside types. */
  private enum Mark {
    SPACE,
    BREAK,
    INDENT,
    UNINDENT
  }

  private final String text;

  /** Types and marks, in the order in which they stand in the text. */
  private final List<Object> marks;

  /** Where in the text each mark stands. */
  private final int[] places;

  private Code(String text, List<Object> marks, int[] places) {
    this.text = text;
    this.marks = marks;
    this.places = places;
  }

  /** All types that are named, as often as they are. */
  Stream<TypeName> types() {
    return marks.stream().filter(TypeName.class::isInstance).map(TypeName.class::cast);
  }

  void print(Page out) {
    int from = 0;
    for (int i = 0; i < places.length; i++) {
      if (places[i] > from) {
        out.text(text.substring(from, places[i]));
        from = places[i];
      }
      if (marks.get(i) instanceof Mark mark) {
        switch (mark) {
          case SPACE -> out.mayBreak(" ");
          case BREAK -> out.mayBreak("");
          case INDENT -> out.indent(1);
          case UNINDENT -> out.indent(-1);
        }
      } else {
        out.type((TypeName) marks.get(i));
      }
    }
    out.text(text.substring(from));
  }

  static Code of(String format, Object... arguments) {
    return builder().add(format, arguments).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Joins code by {@code separator}, which is a format. */
  static Collector<Code, ?, Code> joining(String separator) {
    return Collector.of(
        () -> new ArrayList<Code>(),
        List::add,
        (left, right) -> {
          left.addAll(right);
          return left;
        },
        all -> {
          Builder joined = builder();
          for (int i = 0; i < all.size(); i++) {
            joined.add(i == 0 ? "$L" : separator + "$L", all.get(i));
          }
          return joined.build();
        });
  }

  /** Makes code, as JavaPoet's builder does. */
  static final class Builder {

    private final StringBuilder text = new StringBuilder();
    private final List<Object> marks = new ArrayList<>();
    private int[] places = new int[8];

    Builder add(String format, Object... arguments) {
      int next = 0;
      int from = 0;
      for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
        text.append(format.substring(from, at));
        int index = format.charAt(at + 1) - '1';
        boolean indexed = index >= 0 && index < 9;
        char kind = format.charAt(indexed ? at + 2 : at + 1);
        from = at + (indexed ? 3 : 2);
        switch (kind) {
          case 'W' -> mark(Mark.SPACE, text.length());
          case 'Z' -> mark(Mark.BREAK, text.length());
          case 'L' -> literal(arguments[indexed ? index : next++]);
          case 'S' -> text.append(Literals.string((String) arguments[indexed ? index : next++]));
          case 'T' -> type(arguments[indexed ? index : next++]);
          default -> throw new IllegalArgumentException(format);
        }
      }
      text.append(format.substring(from));
      return this;
    }

    Builder add(Code code) {
      int from = text.length();
      text.append(code.text);
      for (int i = 0; i < code.places.length; i++) {
        mark(code.marks.get(i), from + code.places[i]);
      }
      return this;
    }

    Builder addStatement(String format, Object... arguments) {
      add(format, arguments);
      text.append(";\n");
      return this;
    }

    Builder beginControlFlow(String format, Object... arguments) {
      add(format, arguments);
      text.append(" {\n");
      return indent();
    }

    Builder nextControlFlow(String format, Object... arguments) {
      unindent();
      text.append("} ");
      return beginControlFlow(format, arguments);
    }

    Builder endControlFlow() {
      unindent();
      text.append("}\n");
      return this;
    }

    Builder indent() {
      mark(Mark.INDENT, text.length());
      return this;
    }

    Builder unindent() {
      mark(Mark.UNINDENT, text.length());
      return this;
    }

    Code build() {
      return new Code(text.toString(), List.copyOf(marks), Arrays.copyOf(places, marks.size()));
    }

    private void literal(Object argument) {
      if (argument instanceof Code code) {
        add(code);
      } else {
        text.append(argument);
      }
    }

    private void type(Object argument) {
      mark(
          argument instanceof Class<?> known ? ClassName.get(known) : (TypeName) argument,
          text.length());
    }

    private void mark(Object mark, int place) {
      if (marks.size() == places.length) {
        places = Arrays.copyOf(places, 2 * places.length);
      }
      places[marks.size()] = place;
      marks.add(mark);
    }
  }
}
