package io.github.stepmark.processor.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.ComparisonOperator.Family;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.model.ScalarKind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code @When(is = "…")} compares with.
 *
 * @param family which operators
 * @param value the operand
 */
record ChoiceLiteral(Family family, JsonNode value) {

  private static final Pattern TIMESTAMP = Pattern.compile("timestamp\\('([^']*)'\\)");

  /** Neither a time nor a number, nor what other languages call true, false and null. */
  private static final Pattern WORD =
      Pattern.compile("(?!(?i:true|false|null)$)[\\p{L}_][\\p{L}\\p{N}_]*");

  private static final Pattern TEXT = Pattern.compile("'((?:[^'\\\\]|\\\\['\\\\])*)'");

  private static final Map<ScalarKind, BigInteger> GREATEST =
      Map.of(
          ScalarKind.BYTE, BigInteger.valueOf(Byte.MAX_VALUE),
          ScalarKind.SHORT, BigInteger.valueOf(Short.MAX_VALUE),
          ScalarKind.INTEGER, BigInteger.valueOf(Integer.MAX_VALUE),
          ScalarKind.LONG, BigInteger.valueOf(Long.MAX_VALUE));

  /** The literal as one of {@code type}; empty where it is none. */
  static Optional<ChoiceLiteral> of(String literal, PayloadType type) {
    return type.match(
        new ComparedAs<Optional<ChoiceLiteral>>(Optional.empty()) {
          @Override
          public Optional<ChoiceLiteral> scalar(PayloadType.Scalar scalar) {
            return of(literal, scalar.kind());
          }

          @Override
          public Optional<ChoiceLiteral> enumeration(PayloadType.Enumeration enumeration) {
            return enumeration.constants().contains(literal)
                ? Optional.of(text(literal))
                : Optional.empty();
          }
        });
  }

  /** All values of {@code type}, where there are few: those of a boolean or an enum. */
  static Optional<List<JsonNode>> constants(PayloadType type) {
    return type.match(
        new ComparedAs<Optional<List<JsonNode>>>(Optional.empty()) {
          @Override
          public Optional<List<JsonNode>> scalar(PayloadType.Scalar scalar) {
            return scalar.kind() == ScalarKind.BOOLEAN
                ? Optional.of(List.of(BooleanNode.TRUE, BooleanNode.FALSE))
                : Optional.empty();
          }

          @Override
          public Optional<List<JsonNode>> enumeration(PayloadType.Enumeration enumeration) {
            return Optional.of(
                enumeration.constants().stream().<JsonNode>map(TextNode::valueOf).toList());
          }
        });
  }

  private static Optional<ChoiceLiteral> of(String literal, ScalarKind kind) {
    return switch (kind.family()) {
      case TRUTH -> truth(literal);
      case INTEGER -> number(literal).filter(number -> isWithin(number, kind));
      case DECIMAL -> number(literal);
      case TIMESTAMP -> timestamp(literal);
      case TEXT -> parses(literal, kind) ? Optional.of(text(literal)) : Optional.empty();
    };
  }

  /** The operators that look at a value of {@code type}; none where it is an object or an array. */
  static Optional<Family> familyOf(PayloadType type) {
    return type.match(
        new ComparedAs<Optional<Family>>(Optional.empty()) {
          @Override
          public Optional<Family> scalar(PayloadType.Scalar scalar) {
            return Optional.of(
                switch (scalar.kind().family()) {
                  case TEXT -> Family.STRING;
                  case TRUTH -> Family.BOOLEAN;
                  case INTEGER, DECIMAL -> Family.NUMERIC;
                  case TIMESTAMP -> Family.TIMESTAMP;
                });
          }

          @Override
          public Optional<Family> enumeration(PayloadType.Enumeration enumeration) {
            return Optional.of(Family.STRING);
          }
        });
  }

  /** The literal where nothing but itself says its type; empty where it does not. */
  static Optional<ChoiceLiteral> untyped(String literal) {
    Matcher timestamp = TIMESTAMP.matcher(literal);
    if (timestamp.matches()) {
      return timestamp(timestamp.group(1));
    }
    Matcher text = TEXT.matcher(literal);
    if (text.matches()) {
      String plain = text.group(1).replaceAll("\\\\(['\\\\])", "$1");
      return Optional.of(text(plain));
    }
    return truth(literal)
        .or(() -> number(literal))
        .or(() -> WORD.matcher(literal).matches() ? Optional.of(text(literal)) : Optional.empty());
  }

  private static ChoiceLiteral text(String text) {
    return new ChoiceLiteral(Family.STRING, TextNode.valueOf(text));
  }

  private static Optional<ChoiceLiteral> truth(String literal) {
    return literal.equals("true") || literal.equals("false")
        ? Optional.of(
            new ChoiceLiteral(Family.BOOLEAN, BooleanNode.valueOf(literal.equals("true"))))
        : Optional.empty();
  }

  private static Optional<ChoiceLiteral> number(String literal) {
    return literal.matches("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?")
        ? Optional.of(
            new ChoiceLiteral(Family.NUMERIC, DecimalNode.valueOf(new BigDecimal(literal))))
        : Optional.empty();
  }

  private static Optional<ChoiceLiteral> timestamp(String literal) {
    return literal.contains("T") && parses(OffsetDateTime::parse, literal)
        ? Optional.of(new ChoiceLiteral(Family.TIMESTAMP, TextNode.valueOf(literal)))
        : Optional.empty();
  }

  private static boolean isWithin(ChoiceLiteral number, ScalarKind kind) {
    BigDecimal value = number.value().decimalValue();
    if (value.stripTrailingZeros().scale() > 0) {
      return false;
    }
    BigInteger greatest = GREATEST.get(kind);
    return greatest == null
        || value.toBigInteger().compareTo(greatest) <= 0
            && value.toBigInteger().compareTo(greatest.negate().subtract(BigInteger.ONE)) >= 0;
  }

  private static boolean parses(String literal, ScalarKind kind) {
    return switch (kind) {
      case CHARACTER -> literal.length() == 1;
      case LOCAL_DATE -> parses(LocalDate::parse, literal);
      case LOCAL_DATE_TIME -> parses(LocalDateTime::parse, literal);
      case UUID -> parses(UUID::fromString, literal);
      case DURATION -> parses(Duration::parse, literal);
      case URI -> parses(URI::create, literal);
      default -> true;
    };
  }

  private static boolean parses(Consumer<String> parser, String literal) {
    try {
      parser.accept(literal);
      return true;
    } catch (RuntimeException e) {
      return false; // the literal's author is told so
    }
  }

  /** Whether a text of {@code type} sorts as its value does: {@code PT30M} is less than PT1H. */
  static boolean isOrdered(PayloadType type) {
    return type.match(
        new ComparedAs<Boolean>(true) {
          @Override
          public Boolean scalar(PayloadType.Scalar scalar) {
            return scalar.kind() != ScalarKind.DURATION;
          }

          @Override
          public Boolean enumeration(PayloadType.Enumeration enumeration) {
            return true;
          }
        });
  }

  /** What a literal of {@code type} looks like. */
  static String example(PayloadType type) {
    return type.match(
        new ComparedAs<String>("the path of a field in it") {
          @Override
          public String scalar(PayloadType.Scalar scalar) {
            return example(scalar.kind());
          }

          @Override
          public String enumeration(PayloadType.Enumeration enumeration) {
            return "one of " + String.join(", ", enumeration.constants());
          }
        });
  }

  private static String example(ScalarKind kind) {
    return switch (kind.family()) {
      case TRUTH -> "true or false";
      case INTEGER -> "a whole number in its range, such as 1";
      case DECIMAL -> "a number, such as 1.5";
      case TIMESTAMP -> "a time, such as 2026-12-24T18:00:00Z";
      case TEXT ->
          switch (kind) {
            case CHARACTER -> "one character";
            case LOCAL_DATE -> "a date, such as 2026-12-24";
            case LOCAL_DATE_TIME -> "a local time, such as 2026-12-24T18:00:00";
            case UUID -> "a UUID in its five groups";
            case DURATION -> "a duration, such as PT1H30M";
            default -> "text";
          };
    };
  }

  /** What scalars and enums are compared as; anything else has {@code none} to say. */
  private abstract static class ComparedAs<R> implements PayloadType.Cases<R> {

    private final R none;

    ComparedAs(R none) {
      this.none = none;
    }

    @Override
    public R composite(PayloadType.Composite composite) {
      return none;
    }

    @Override
    public R optional(PayloadType.Maybe optional) {
      return optional.value().match(this);
    }

    @Override
    public R free(PayloadType.Free free) {
      return none;
    }
  }
}
