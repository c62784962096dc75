package io.github.stepmark.asl.diagram;

import io.github.stepmark.asl.ItemReader;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.MapState;
import io.github.stepmark.asl.ValueOrPath;
import io.github.stepmark.asl.Wait;
import io.github.stepmark.asl.jsonata.Delimited;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is said in small print of values that a state has literally, by path or by expression. */
final class ValueLabels {

  /** {@code "MaxConcurrency": 0}. */
  private static final ValueOrPath<Long> NO_LIMIT = new ValueOrPath.Literal<>(0L);

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

  /** Whether a Map is distributed, of what it takes its items, and how many at once. */
  static List<String> items(MapState map) {
    List<String> facts = new ArrayList<>();
    MapState.ProcessorConfig config = map.processor().config();
    if (config != null && map.isDistributed()) {
      String type = config.executionType();
      facts.add(type == null ? "distributed" : "distributed, " + type);
    }
    facts.add("for each of " + source(map));
    ValueOrPath<Long> most = map.maxConcurrency();
    if (most != null && !most.equals(NO_LIMIT)) {
      facts.add(text(most) + " at once");
    }
    return facts;
  }

  private static String source(MapState map) {
    ItemReader reader = map.distribution().itemReader();
    if (reader != null) {
      return ServiceLabel.of(reader.resource()).orElse(reader.resource());
    }
    ValueOrPath<JsonValue> items = map.items();
    return items == null ? "the input" : text(items);
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
    return Delimited.is(expression) ? Delimited.inner(expression).strip() : expression;
  }
}
