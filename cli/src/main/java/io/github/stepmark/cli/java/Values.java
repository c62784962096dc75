package io.github.stepmark.cli.java;

import io.github.stepmark.asl.ValueOrPath;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Values that stand in the definition, at a path, or are an expression. */
final class Values {

  private static final String SERVICES = "arn:aws:states:::";

  private Values() {}

  /** Writes {@code value}, if there is one, to the member for it. */
  static <T> void add(
      Annotation annotation, String member, String memberOfPath, @Nullable ValueOrPath<T> value) {
    if (value == null) {
      return;
    }
    value.match(
        new ValueOrPath.Cases<T, Annotation>() {
          @Override
          public Annotation literal(T literal) {
            return literal instanceof String text
                ? annotation.text(member, text)
                : annotation.literal(member, number(literal));
          }

          @Override
          public Annotation atPath(String path) {
            return annotation.text(memberOfPath, path);
          }

          @Override
          public Annotation jsonata(String expression) {
            return annotation.text(memberOfPath, Jsonata.member(expression));
          }
        });
  }

  /** A number as Java's literal, of a {@code long} or a {@code double}. */
  static String number(Object number) {
    if (number instanceof BigDecimal decimal) {
      return Double.toString(decimal.doubleValue());
    }
    long value = ((Number) number).longValue();
    return value == (int) value ? Long.toString(value) : value + "L";
  }

  /** A resource as {@code @Task} has it: what follows the ARN of Step Functions' services. */
  static String resource(String resource) {
    return resource.startsWith(SERVICES) && resource.length() > SERVICES.length()
        ? resource.substring(SERVICES.length())
        : resource;
  }
}
