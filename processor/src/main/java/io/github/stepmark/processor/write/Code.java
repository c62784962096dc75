package io.github.stepmark.processor.write;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;

/**
 * Java code: text, with types between it that each file names by its own imports. It is made by the
 * formats of JavaPoet's {@code CodeBlock} ({@code $L}, {@code $S}, {@code $T}, {@code $W}, {@code
 * $1L}; {@code $Z} is a place to break without a space), but kept in few long pieces and printed
 * once. See {@code docs/decisions/0022-text-for-many-files.md}.
 */
final class Code {

  /** What code is printed to. */
  interface Printer {

    /** Text, of several lines perhaps, which are not indented yet. */
    void text(String text);

    /** The name of a type. */
    void type(TypeName type);

    /** A place where a long line is broken; {@code space} stands there if it is not. */
    void mayBreak(String space);

    /** Indents the lines that follow by so many steps more. */
    void indent(int steps);
  }

  /** A part of code that prints itself. */
  private interface Piece {
    void print(Printer out);
  }

  private final List<Piece> pieces;

  private Code(List<Piece> pieces) {
    this.pieces = pieces;
  }

  void print(Printer out) {
    pieces.forEach(piece -> piece.print(out));
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

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Builder add(String format, Object... arguments) {
      int next = 0;
      int from = 0;
      for (int at = format.indexOf('$'); at >= 0; at = format.indexOf('$', from)) {
        text.append(format, from, at);
        int index = format.charAt(at + 1) - '1';
        boolean indexed = index >= 0 && index < 9;
        char kind = format.charAt(indexed ? at + 2 : at + 1);
        from = at + (indexed ? 3 : 2);
        switch (kind) {
          case 'W' -> piece(out -> out.mayBreak(" "));
          case 'Z' -> piece(out -> out.mayBreak(""));
          case 'L' -> literal(arguments[indexed ? index : next++]);
          case 'S' -> text.append(Literals.string((String) arguments[indexed ? index : next++]));
          case 'T' -> type(arguments[indexed ? index : next++]);
          default -> throw new IllegalArgumentException(format);
        }
      }
      text.append(format, from, format.length());
      return this;
    }

    Builder add(Code code) {
      return add("$L", code);
    }

    Builder addStatement(String format, Object... arguments) {
      return add(format, arguments).add(";\n");
    }

    Builder beginControlFlow(String format, Object... arguments) {
      return add(format, arguments).add(" {\n").indent();
    }

    Builder nextControlFlow(String format, Object... arguments) {
      return unindent().add("} ").add(format, arguments).add(" {\n").indent();
    }

    Builder endControlFlow() {
      return unindent().add("}\n");
    }

    Builder indent() {
      return piece(out -> out.indent(1));
    }

    Builder unindent() {
      return piece(out -> out.indent(-1));
    }

    Code build() {
      endText();
      return new Code(List.copyOf(pieces));
    }

    private void literal(Object argument) {
      if (argument instanceof Code code) {
        endText();
        pieces.addAll(code.pieces);
      } else {
        text.append(argument);
      }
    }

    private void type(Object argument) {
      TypeName type =
          argument instanceof Class<?> known ? ClassName.get(known) : (TypeName) argument;
      piece(out -> out.type(type));
    }

    private Builder piece(Piece piece) {
      endText();
      pieces.add(piece);
      return this;
    }

    private void endText() {
      if (text.length() > 0) {
        String ended = text.toString();
        text.setLength(0);
        pieces.add(out -> out.text(ended));
      }
    }
  }
}
