package io.github.stepmark.asl.intrinsic;

import static io.github.stepmark.asl.intrinsic.ValueKind.ANY;
import static io.github.stepmark.asl.intrinsic.ValueKind.ARRAY;
import static io.github.stepmark.asl.intrinsic.ValueKind.BOOLEAN;
import static io.github.stepmark.asl.intrinsic.ValueKind.NUMBER;
import static io.github.stepmark.asl.intrinsic.ValueKind.OBJECT;
import static io.github.stepmark.asl.intrinsic.ValueKind.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The functions that can be called in payload templates. */
public enum IntrinsicFunction {
  FORMAT("Format", STRING, 1, true, STRING, ANY),
  STRING_TO_JSON("StringToJson", ANY, 1, false, STRING),
  JSON_TO_STRING("JsonToString", STRING, 1, false, ANY),
  ARRAY_OF("Array", ARRAY, 0, true, ANY),
  ARRAY_PARTITION("ArrayPartition", ARRAY, 2, false, ARRAY, NUMBER),
  ARRAY_CONTAINS("ArrayContains", BOOLEAN, 2, false, ARRAY, ANY),
  ARRAY_RANGE("ArrayRange", ARRAY, 3, false, NUMBER, NUMBER, NUMBER),
  ARRAY_GET_ITEM("ArrayGetItem", ANY, 2, false, ARRAY, NUMBER),
  ARRAY_LENGTH("ArrayLength", NUMBER, 1, false, ARRAY),
  ARRAY_UNIQUE("ArrayUnique", ARRAY, 1, false, ARRAY),
  BASE64_ENCODE("Base64Encode", STRING, 1, false, STRING),
  BASE64_DECODE("Base64Decode", STRING, 1, false, STRING),
  HASH("Hash", STRING, 2, false, ANY, STRING),
  JSON_MERGE("JsonMerge", OBJECT, 3, false, OBJECT, OBJECT, BOOLEAN),
  MATH_RANDOM("MathRandom", NUMBER, 2, false, NUMBER, NUMBER, NUMBER),
  MATH_ADD("MathAdd", NUMBER, 2, false, NUMBER, NUMBER),
  STRING_SPLIT("StringSplit", ARRAY, 2, false, STRING, STRING),
  UUID("UUID", STRING, 0, false);

  private static final Map<String, IntrinsicFunction> BY_NAME =
      Arrays.stream(values())
          .collect(Collectors.toUnmodifiableMap(IntrinsicFunction::asl, Function.identity()));

  private final String asl;
  private final ValueKind gives;
  private final int required;
  private final boolean repeats;
  private final List<ValueKind> takes;

  /**
   * @param required how many arguments it needs
   * @param repeats whether the last of {@code takes} may be given any number of times
   */
  IntrinsicFunction(
      String name, ValueKind gives, int required, boolean repeats, ValueKind... takes) {
    this.asl = "States." + name;
    this.gives = gives;
    this.required = required;
    this.repeats = repeats;
    this.takes = List.of(takes);
  }

  /** The function that is called so, with its {@code States.}. */
  public static Optional<IntrinsicFunction> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** Its name with {@code States.}. */
  public String asl() {
    return asl;
  }

  /** What it gives. */
  public ValueKind gives() {
    return gives;
  }

  /** What it takes at {@code index}, counted from 0, if it takes so many arguments. */
  public ValueKind takes(int index) {
    return takes.isEmpty() ? ANY : takes.get(Math.min(index, takes.size() - 1));
  }

  boolean takesSoMany(int count) {
    return count >= required && (repeats || count <= takes.size());
  }

  /** How many arguments it takes, as a message says it. */
  String arity() {
    String least = required + (required == 1 ? " argument" : " arguments");
    if (repeats) {
      return least + " or more";
    }
    return required == takes.size() ? least : required + " to " + takes.size() + " arguments";
  }
}
