package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in small print of values that a state has literally, by path or by expression. */
final class ValueLabels {

  private ValueLabels() {}

  static String until(Wait.Until until) {
    return until.match(
        new Wait.UntilCases<>() {
          @Override
          public String seconds(ValueOrPath<Long> seconds) {
            String text = text(seconds);
            return text + (text.equals("1") ? " second" : " seconds");
          }

          @Override
          public String timestamp(ValueOrPath<String> timestamp) {
            return "until " + text(timestamp);
          }
        });
  }

  static List<String> error(@Nullable ValueOrPath<String> error) {
    return error == null ? List.of() : List.of(text(error));
  }

  /** Of what a Map takes its items, and how many at once. */
  static List<String> items(MapState map) {
    List<String> facts = new ArrayList<>();
    ValueOrPath<JsonValue> items = map.items();
    facts.add("for each of " + (items == null ? "the input" : text(items)));
    ValueOrPath<Long> most = map.maxConcurrency();
    if (most != null) {
      facts.add(text(most) + " at once");
    }
    return facts;
  }

  private static String text(ValueOrPath<?> value) {
    return value.match(
        new ValueOrPath.Cases<@Nullable Object, String>() {
          @Override
          public String literal(@Nullable Object literal) {
            return String.valueOf(literal);
          }

          @Override
          public String atPath(String path) {
            return path;
          }

          @Override
          public String jsonata(String expression) {
            return bare(expression);
          }
        });
  }

  /** An expression without its delimiters. */
  static String bare(String expression) {
    return expression.startsWith("{%") && expression.endsWith("%}") && expression.length() >= 4
        ? expression.substring(2, expression.length() - 2).strip()
        : expression;
  }
}
