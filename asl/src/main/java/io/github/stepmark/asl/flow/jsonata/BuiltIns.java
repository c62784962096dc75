package io.github.stepmark.asl.flow.jsonata;

import io.github.stepmark.asl.jsonata.BuiltIn;
import io.github.stepmark.asl.shape.Kind;
import io.github.stepmark.asl.shape.NullIfAsked;
import io.github.stepmark.asl.shape.Presence;
import io.github.stepmark.asl.shape.Shape;
import io.github.stepmark.asl.shape.TextShape;
import java.util.LinkedHashSet;
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
      case COUNT, MILLIS -> Value.of(Shape.integer());
      case RANDOM -> Value.of(Shape.number());
      case LENGTH, FLOOR, CEIL -> given.result(Shape.integer());
      case ROUND -> given.result(given.size() == 1 ? Shape.integer() : Shape.number());
      case ABS -> given.result(numbers(first.shape()));
      case NUMBER ->
          given.result(first.shape().isOnly(Kind.NUMBER) ? first.shape() : Shape.number());
      case SQRT, POWER -> given.result(Shape.number());
      case PARSE_INTEGER, TO_MILLIS -> given.perhaps(Shape.number());
      case SUM -> given.result(numbers(Sequences.elements(first.shape())));
      case MAX, MIN -> filled(given, numbers(Sequences.elements(first.shape())));
      case AVERAGE -> filled(given, Shape.number());
      case CONTAINS, BOOLEAN -> given.result(Shape.bool());
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

  private static Value exists(Value value) {
    return Value.of(
        switch (value.presence()) {
          case ALWAYS -> Shape.bool(true);
          case NEVER -> Shape.bool(false);
          default -> Shape.bool();
        });
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
