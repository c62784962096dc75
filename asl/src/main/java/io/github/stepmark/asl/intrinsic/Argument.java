package io.github.stepmark.asl.intrinsic;

import io.github.stepmark.asl.TextRange;
import io.github.stepmark.asl.path.JsonPath;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What an intrinsic function is called with. */
public sealed interface Argument {

  /** Where it is written. */
  TextRange range();

  /** Answers with the case of this argument. */
  <R> R match(Cases<R> cases);

  /** This, if it is a string. */
  default Optional<Text> asText() {
    return Optional.empty();
  }

  /** This, if it is a number. */
  default Optional<Number> asNumber() {
    return Optional.empty();
  }

  /** This, if it is a path. */
  default Optional<Selected> asPath() {
    return Optional.empty();
  }

  /** The calls in it, outer ones first. */
  default Stream<IntrinsicCall> calls() {
    return Stream.empty();
  }

  /** A case for each argument. */
  interface Cases<R> {
    R text(Text text);

    R number(Number number);

    R truth(Truth truth);

    R nothing(Null nothing);

    R path(Selected selected);

    R call(Nested nested);
  }

  /**
   * A string in apostrophes. A backslash stands before {@code ' { }} and itself.
   *
   * @param value what it stands for
   * @param written as it stands in the text, with its apostrophes
   */
  record Text(String value, String written, TextRange range) implements Argument {
    public Text {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(range, "range");
    }

    /** How many <code>{}</code> it has that {@code States.Format} fills. */
    public int gaps() {
      int gaps = 0;
      for (int i = 0; i < written.length(); i++) {
        if (written.charAt(i) == '\\') {
          i++;
        } else if (written.startsWith("{}", i)) {
          gaps++;
        }
      }
      return gaps;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.text(this);
    }

    @Override
    public Optional<Text> asText() {
      return Optional.of(this);
    }

    @Override
    public String toString() {
      return written;
    }
  }

  /**
   * A number.
   *
   * @param written as it stands in the text
   */
  record Number(BigDecimal value, String written, TextRange range) implements Argument {
    public Number {
      Objects.requireNonNull(value, "value");
      Objects.requireNonNull(written, "written");
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.number(this);
    }

    @Override
    public Optional<Number> asNumber() {
      return Optional.of(this);
    }

    @Override
    public String toString() {
      return written;
    }
  }

  /** {@code true} or {@code false}. */
  record Truth(boolean value, TextRange range) implements Argument {
    public Truth {
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.truth(this);
    }

    @Override
    public String toString() {
      return Boolean.toString(value);
    }
  }

  /** {@code null}. */
  record Null(TextRange range) implements Argument {
    public Null {
      Objects.requireNonNull(range, "range");
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.nothing(this);
    }

    @Override
    public String toString() {
      return "null";
    }
  }

  /**
   * What a path selects.
   *
   * @param path any, not only a reference path
   */
  record Selected(JsonPath path) implements Argument {
    public Selected {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public TextRange range() {
      return path.range();
    }

    @Override
    public Optional<Selected> asPath() {
      return Optional.of(this);
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.path(this);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * What another call gives.
   *
   * @param call the inner call
   */
  record Nested(IntrinsicCall call) implements Argument {
    public Nested {
      Objects.requireNonNull(call, "call");
    }

    @Override
    public TextRange range() {
      return call.range();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.call(this);
    }

    @Override
    public Stream<IntrinsicCall> calls() {
      return call.calls();
    }

    @Override
    public String toString() {
      return call.toString();
    }
  }
}
