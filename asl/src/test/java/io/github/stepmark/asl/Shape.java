package io.github.stepmark.asl;

import io.github.stepmark.asl.jsonata.Signature;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A tree without its places, as text: two trees are alike if their shapes are equal. */
public final class Shape {

  private Shape() {}

  public static String of(@Nullable Object part) {
    if (part instanceof List<?> list) {
      return list.stream().map(Shape::of).collect(Collectors.joining(" ", "[", "]"));
    }
    if (part instanceof Optional<?> argument) {
      return argument.map(Shape::of).orElse("?");
    }
    if (part instanceof Record record && !(part instanceof Signature)) {
      return Stream.of(record.getClass().getRecordComponents())
          .filter(component -> component.getType() != TextRange.class)
          .map(component -> of(value(record, component)))
          .collect(Collectors.joining(" ", "(" + record.getClass().getSimpleName() + " ", ")"));
    }
    return String.valueOf(part);
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
