package io.github.stepmark.runner.query.intrinsic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.stepmark.asl.intrinsic.IntrinsicFunction;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Calls intrinsic functions (specification, "Appendix B: List of Intrinsic Functions"). */
public final class Intrinsics {

  private Intrinsics() {}

  /**
   * What {@code function} gives.
   *
   * @param arguments as many as it takes
   * @param random what {@code MathRandom} without a seed and {@code UUID} draw from
   * @throws IntrinsicFailure where it cannot work with the arguments
   */
  public static JsonNode call(
      IntrinsicFunction function, List<JsonNode> arguments, RandomGenerator random)
      throws IntrinsicFailure {
    Arguments given = new Arguments(function, arguments);
    return switch (function) {
      case FORMAT -> text(TextFunctions.format(given));
      case STRING_SPLIT -> TextFunctions.split(given);
      case STRING_TO_JSON -> JsonFunctions.parse(given);
      case JSON_TO_STRING -> text(given.value(0).toString());
      case JSON_MERGE -> JsonFunctions.merge(given);
      case ARRAY_OF -> ArrayFunctions.of(given);
      case ARRAY_PARTITION -> ArrayFunctions.partition(given);
      case ARRAY_CONTAINS -> ArrayFunctions.contains(given);
      case ARRAY_RANGE -> ArrayFunctions.range(given);
      case ARRAY_GET_ITEM -> ArrayFunctions.item(given);
      case ARRAY_LENGTH -> JsonNodeFactory.instance.numberNode(given.array(0).size());
      case ARRAY_UNIQUE -> ArrayFunctions.unique(given);
      case BASE64_ENCODE -> text(Encodings.base64(given));
      case BASE64_DECODE -> text(Encodings.fromBase64(given));
      case HASH -> text(Encodings.hash(given));
      case MATH_ADD -> MathFunctions.add(given);
      case MATH_RANDOM -> MathFunctions.random(given, random);
      case UUID -> text(uuid(random));
    };
  }

  /** A version 4 UUID drawn from {@code random}. */
  public static String uuid(RandomGenerator random) {
    long high = random.nextLong() & ~0xF000L | 0x4000L;
    long low = random.nextLong() & ~(0xC0L << 56) | 0x80L << 56;
    return new UUID(high, low).toString();
  }

  private static JsonNode text(String text) {
    return JsonNodeFactory.instance.textNode(text);
  }
}
