package io.github.stepmark.asl.read;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code Retry} and {@code Catch}. */
final class HandlerReader {

  private final Mistakes found;

  HandlerReader(Mistakes found) {
    this.found = found;
  }

  @Nullable List<Retrier> retry(Fields state) {
    return state.list("Retry", this::retrier);
  }

  @Nullable List<Catcher> catchers(Fields state) {
    return state.list("Catch", this::catcher);
  }

  private @Nullable Retrier retrier(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, "A retrier", found);
    if (fields == null) {
      return null;
    }
    Retrier retrier =
        new Retrier(
            errorEquals(fields),
            fields.integer("IntervalSeconds"),
            fields.integer("MaxAttempts"),
            fields.number("BackoffRate"),
            fields.integer("MaxDelaySeconds"),
            fields.oneOf(
                "JitterStrategy",
                JitterStrategy::name,
                List.of(JitterStrategy.NONE, JitterStrategy.FULL)),
            fields.string("Comment"));
    fields.finish();
    return retrier;
  }

  private @Nullable Catcher catcher(JsonNode node, String pointer) {
    Fields fields = Fields.of(node, pointer, "A catcher", found);
    if (fields == null) {
      return null;
    }
    Catcher catcher =
        new Catcher(
            errorEquals(fields),
            fields.requiredString("Next"),
            fields.nullablePath("ResultPath"),
            fields.value("Output"),
            fields.value("Assign"),
            fields.string("Comment"));
    fields.finish();
    return catcher;
  }

  private static List<String> errorEquals(Fields fields) {
    fields.requiredNode("ErrorEquals");
    return Objects.requireNonNullElse(fields.strings("ErrorEquals"), List.of());
  }
}
