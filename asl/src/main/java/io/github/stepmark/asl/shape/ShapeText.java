package io.github.stepmark.asl.shape;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shapes as text, in the notation that TypeScript has for types. */
final class ShapeText {

  /** So many characters that nothing that people look at is cut. */
  static final int WHOLE = 100_000;

  private static final Pattern BARE = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");
  private static final String MORE = "…";

  /** So many of what something is not are shown. */
  private static final int FEW = 3;

  private final StringBuilder text = new StringBuilder();
  private final int most;
  private boolean cut;

  private ShapeText(int most) {
    this.most = most;
  }

  static String of(Shape shape, int characters) {
    ShapeText text = new ShapeText(characters);
    text.shape(shape, false);
    if (text.cut && shape.objects().size() > 1) {
      // What all alternatives have in common says more than the first one.
      ObjectShape one = ObjectShape.either(shape.objects());
      return of(new ShapeParts(shape).objects(List.of(one)).shape(), characters);
    }
    return text.text.toString();
  }

  private boolean full() {
    cut = cut || text.length() >= most;
    return text.length() >= most;
  }

  private void shape(Shape shape, boolean inBrackets) {
    if (shape.isAnything()) {
      text.append("anything");
      return;
    }
    if (shape.isNothing()) {
      text.append("nothing");
      return;
    }
    List<Runnable> alternatives = alternatives(shape);
    boolean bracketed = inBrackets && alternatives.size() > 1;
    text.append(bracketed ? "(" : "");
    for (int i = 0; i < alternatives.size(); i++) {
      text.append(i > 0 ? " | " : "");
      if (full()) {
        text.append(MORE);
        break;
      }
      alternatives.get(i).run();
    }
    text.append(bracketed ? ")" : "");
  }

  private List<Runnable> alternatives(Shape shape) {
    List<Runnable> all = new ArrayList<>();
    shape.objects().forEach(object -> all.add(() -> object(object)));
    ArrayShape arrays = shape.arrays();
    if (arrays != null) {
      all.add(() -> array(arrays));
    }
    TextShape texts = shape.texts();
    if (texts != null && texts.constants() != null) {
      texts.constants().forEach(one -> all.add(() -> text.append(quoted(one))));
    } else if (texts != null) {
      String type = texts.timestamp() ? "timestamp" : "string";
      all.add(() -> text.append(type).append(otherThan(texts.values(), ShapeText::quoted)));
    }
    NumberShape numbers = shape.numbers();
    if (numbers != null && numbers.constants() != null) {
      numbers.constants().forEach(one -> all.add(() -> text.append(plain(one))));
    } else if (numbers != null) {
      String type = numbers.integral() ? "integer" : "number";
      String range = numbers.range().written();
      all.add(
          () ->
              text.append(type)
                  .append(range.isEmpty() ? "" : " " + range)
                  .append(otherThan(numbers.values(), ShapeText::plain)));
    }
    if (shape.mayBe(true) || shape.mayBe(false)) {
      boolean both = shape.mayBe(true) && shape.mayBe(false);
      all.add(() -> text.append(both ? "boolean" : shape.mayBe(true) ? "true" : "false"));
    }
    if (shape.mayBe(Kind.NULL)) {
      all.add(() -> text.append("null"));
    }
    return all;
  }

  private void array(ArrayShape arrays) {
    if (arrays.leading().isEmpty() && !arrays.isTuple()) {
      shape(arrays.rest(), true);
      text.append("[]");
      return;
    }
    text.append('[');
    String separator = "";
    for (Shape element : arrays.leading()) {
      text.append(separator);
      separator = ", ";
      if (full()) {
        text.append(MORE).append(']');
        return;
      }
      shape(element, false);
    }
    if (!arrays.isTuple()) {
      text.append(separator).append("...");
      shape(arrays.rest(), true);
      text.append("[]");
    }
    text.append(']');
  }

  private void object(ObjectShape object) {
    text.append('{');
    String separator = "";
    for (Map.Entry<String, Member> entry : object.members().entrySet()) {
      text.append(separator);
      separator = ", ";
      if (full()) {
        text.append(MORE).append('}');
        return;
      }
      text.append(BARE.matcher(entry.getKey()).matches() ? entry.getKey() : quoted(entry.getKey()))
          .append(entry.getValue().presence() == Presence.ALWAYS ? ": " : "?: ");
      shape(entry.getValue().shape(), false);
    }
    if (object.rest().isAnything()) {
      text.append(separator).append(MORE);
    } else if (object.isOpen()) {
      text.append(separator).append("[name]: ");
      shape(object.rest(), false);
    }
    text.append('}');
  }

  private static <T> String otherThan(Values<T> values, Function<T, String> written) {
    if (values.never().isEmpty()) {
      return "";
    }
    Stream<String> some = values.never().stream().limit(FEW).map(written);
    boolean more = values.never().size() > FEW;
    return " other than "
        + Stream.concat(some, more ? Stream.of(MORE) : Stream.of()).collect(joining(", "));
  }

  static String plain(BigDecimal number) {
    return Math.abs(number.scale()) > 30 ? number.toString() : number.toPlainString();
  }

  private static String quoted(String value) {
    return Json.compact(TextNode.valueOf(value));
  }
}
