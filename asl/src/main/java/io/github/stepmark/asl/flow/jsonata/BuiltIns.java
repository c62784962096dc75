package io.github.stepmark.asl.flow.jsonata;

import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.NumberShape;
import io.github.stepmark.asl.shape.ObjectShape;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the functions of the language give. */
record BuiltIns(Evaluator at) {

  Value of(BuiltIn function, Arguments given) {
    return switch (function) {
      case MAP, FILTER, SINGLE, REDUCE, SIFT, EACH, SORT -> new HigherOrder(at).of(function, given);
      case KEYS, LOOKUP, APPEND, MERGE, REVERSE, SHUFFLE, DISTINCT, ZIP, PARTITION, RANGE, CLONE ->
          new ListFunctions(escaping(given)).of(function);
      default -> scalar(function, escaping(given));
    };
  }

  /** For functions that are not looked at when they call their arguments. */
  private Arguments escaping(Arguments given) {
    given.all().forEach(at::escape);
    return given;
  }

  private static Value scalar(BuiltIn function, Arguments given) {
    Value first = given.get(0);
    return switch (function) {
      case STRING -> string(given);
      case PARSE -> parsed(given);
      case SUBSTRING,
          SUBSTRING_BEFORE,
          SUBSTRING_AFTER,
          LOWERCASE,
          UPPERCASE,
          TRIM,
          PAD,
          REPLACE,
          JOIN,
          FORMAT_NUMBER,
          FORMAT_BASE,
          FORMAT_INTEGER,
          BASE64_ENCODE,
          BASE64_DECODE,
          ENCODE_URL,
          ENCODE_URL_COMPONENT,
          DECODE_URL,
          DECODE_URL_COMPONENT ->
          given.result(Shape.text());
      case HASH -> given.size() == 2 ? given.result(Shape.text()) : given.perhaps(Shape.text());
      case FROM_MILLIS -> given.result(given.size() == 1 ? Shape.timestamp() : Shape.text());
      case NOW -> Value.of(given.size() == 0 ? Shape.timestamp() : Shape.text());
      case UUID -> Value.of(Shape.text());
      case COUNT -> Value.of(count(first));
      case MILLIS -> Value.of(Shape.integer());
      case RANDOM -> Value.of(Shape.number());
      case LENGTH, FLOOR, CEIL -> given.result(Shape.integer());
      case ROUND -> given.result(given.size() == 1 ? Shape.integer() : Shape.number());
      case ABS -> given.result(numbers(first.shape()));
      case NUMBER ->
          given.result(first.shape().isOnly(Kind.NUMBER) ? first.shape() : Shape.number());
      case SQRT, POWER -> given.result(Shape.number());
      case PARSE_INTEGER, TO_MILLIS -> given.perhaps(Shape.number());
      case SUM -> given.result(sum(first));
      case MAX, MIN -> filled(given, numbers(Sequences.elements(first.shape())));
      case AVERAGE -> filled(given, Shape.number());
      case CONTAINS -> given.result(Shape.bool());
      case BOOLEAN -> truth(given);
      case NOT -> not(given);
      case EXISTS -> exists(first);
      case TYPE ->
          first.function() == null ? given.always(type(first.shape())) : given.always(Shape.text());
      case SPLIT -> given.result(Shape.arrayOf(Shape.text()));
      case ERROR -> Value.UNREACHED;
      case ASSERT -> Value.UNDEFINED;
      default -> Value.UNKNOWN;
    };
  }

  private static Value string(Arguments given) {
    Value first = given.get(0);
    if (first.function() != null || first.shape().isAnything()) {
      return given.always(Shape.text());
    }
    if (first.shape().isOnly(Kind.STRING)) {
      return given.always(first.shape());
    }
    boolean isJson = !first.shape().mayBe(Kind.STRING) && first.presence() == Presence.ALWAYS;
    return given.always(isJson ? Shape.textOf(first.shape()) : Shape.text());
  }

  private static Value parsed(Arguments given) {
    TextShape texts = given.get(0).shape().texts();
    Shape json = texts == null ? Shape.anything() : texts.json();
    return json.isAnything() || json.isNothing() ? Value.UNKNOWN : given.result(json);
  }

  /** Of whole numbers that are known it is known, too; others are rounded on the way. */
  private static Shape sum(Value value) {
    List<Shape> elements = Decided.elements(value);
    BigDecimal sum = BigDecimal.ZERO;
    for (Shape element : elements == null ? List.of(value.shape()) : elements) {
      NumberShape number = element.isOneConstant() ? element.numbers() : null;
      if (number == null || !number.integral() || number.constants() == null) {
        return numbers(Sequences.elements(value.shape()));
      }
      sum = sum.add(number.constants().iterator().next());
    }
    return Shape.of(DecimalNode.valueOf(sum));
  }

  private static Shape numbers(Shape shape) {
    var numbers = shape.numbers();
    return numbers != null && numbers.integral() ? Shape.integer() : Shape.number();
  }

  /** Undefined of an array without elements. */
  private static Value filled(Arguments given, Shape shape) {
    return Sequences.isFilled(given.get(0).shape()) ? given.result(shape) : given.perhaps(shape);
  }

  private static Value not(Arguments given) {
    Value first = given.get(0);
    Shape shape =
        Truth.isAlways(first)
            ? Shape.bool(false)
            : Truth.isNever(first) && first.presence() == Presence.ALWAYS
                ? Shape.bool(true)
                : Shape.bool();
    return first.then(Value.of(shape));
  }

  private static Value truth(Arguments given) {
    Value first = given.get(0);
    boolean filled =
        first.function() == null
            && first.shape().isOnly(Kind.OBJECT)
            && first.shape().objects().stream().allMatch(BuiltIns::isFilled);
    return given.result(filled ? Shape.bool(true) : Shape.bool());
  }

  private static boolean isFilled(ObjectShape object) {
    return object.members().values().stream()
        .anyMatch(member -> member.presence() == Presence.ALWAYS);
  }

  private static Value exists(Value value) {
    boolean always = value.presence() == Presence.ALWAYS;
    return Value.of(
        always ? Shape.bool(true) : Truth.isUndefined(value) ? Shape.bool(false) : Shape.bool());
  }

  /** What is no array is one, and what is not there none. */
  private static Shape count(Value value) {
    if (Truth.isUndefined(value)) {
      return Shape.of(IntNode.valueOf(0));
    }
    List<Shape> elements = Decided.elements(value);
    boolean there = value.presence() == Presence.ALWAYS && value.function() == null;
    boolean one = !value.shape().mayBe(Kind.ARRAY) && !value.isUnreached();
    return there && (one || elements != null)
        ? Shape.of(IntNode.valueOf(one ? 1 : elements.size()))
        : Shape.integer();
  }

  private static Shape type(Shape shape) {
    Set<String> names = new LinkedHashSet<>();
    NullIfAsked.asked(shape).kinds().forEach(kind -> names.add(Constants.name(kind)));
    if (shape.isAnything()) {
      names.add("function");
    }
    return Shape.texts(names);
  }
}
