package io.github.stepmark.runner.differential;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Predicate;

/**
 * Draws calls of intrinsic functions over a value. Left out, as the peer is known to get it wrong:
 *
 * <ul>
 *   <li>Texts with a backslash: it removes all of them from what a function answers.
 *   <li>Decimals as text: JavaScript forgets their scale, AWS keeps it.
 *   <li>{@code JsonMerge}: it changes its first argument in its place.
 *   <li>{@code StringSplit} on several characters or with empty pieces: it takes them for one
 *       separator and keeps the pieces; AWS splits at each character and drops them.
 *   <li>{@code MathAdd} on decimals: it does not round; AWS does.
 *   <li>{@code Base64Encode} of what is not Latin-1: it fails.
 *   <li>What fails: it fails by {@code States.Runtime}, AWS mostly by {@code
 *       States.IntrinsicFailure}.
 * </ul>
 */
final class IntrinsicDrawing {

  private static final Predicate<JsonNode> PLAIN_TEXT =
      value -> value.isTextual() && value.asText().matches("[^\\\\\"]+");

  private final Draw draw;
  private final JsonNode sample;

  IntrinsicDrawing(Draw draw, JsonNode sample) {
    this.draw = draw;
    this.sample = sample;
  }

  String call() {
    return switch (draw.below(12)) {
      case 0 -> "States.Format('{}, {}!', %s, %s)".formatted(plain(), plain());
      case 1 -> "States.Array(%s, %s, 'a, b')".formatted(any(), plain());
      case 2 -> "States.ArrayLength(%s)".formatted(list());
      case 3 -> "States.ArrayContains(%s, %s)".formatted(list(), any());
      case 4 -> "States.ArrayUnique(%s)".formatted(list());
      case 5 -> "States.ArrayPartition(%s, %d)".formatted(list(), 1 + draw.below(3));
      case 6 ->
          "States.ArrayRange(%d, %d, %d)"
              .formatted(draw.below(3), 3 + draw.below(9), 1 + draw.below(4));
      case 7 -> "States.MathAdd(%s, %d)".formatted(integer(), draw.below(99) - 50);
      case 8 -> "States.Hash(%s, '%s')".formatted(text(), draw.from("MD5", "SHA-1", "SHA-256"));
      case 9 -> "States.Base64Decode(States.Base64Encode('%s'))".formatted(word());
      case 10 -> "States.StringSplit('%s %s', ' ')".formatted(word(), word());
      default -> "States.ArrayGetItem(States.Array(%s, %s), 1)".formatted(plain(), plain());
    };
  }

  private String word() {
    return draw.from("a", "order-7", "B", "10");
  }

  private String any() {
    return draw.from(Place.in(sample)).path();
  }

  private String plain() {
    return at(
        value -> value.isIntegralNumber() || value.isBoolean() || PLAIN_TEXT.test(value),
        "'" + word() + "'");
  }

  private String text() {
    return at(PLAIN_TEXT, "'" + word() + "'");
  }

  private String integer() {
    return at(JsonNode::isIntegralNumber, String.valueOf(draw.below(50)));
  }

  private String list() {
    return at(JsonNode::isArray, "States.Array(1, 2, 2)");
  }

  private String at(Predicate<JsonNode> wanted, String otherwise) {
    List<Place> places = Place.in(sample, wanted);
    return places.isEmpty() || draw.chance(10) ? otherwise : draw.from(places).path();
  }
}
