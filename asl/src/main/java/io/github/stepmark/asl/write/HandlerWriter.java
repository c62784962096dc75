package io.github.stepmark.asl.write;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.stepmark.asl.Catcher;
import io.github.stepmark.asl.Retrier;
import io.github.stepmark.asl.Retrier.JitterStrategy;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes {@code Retry} and {@code Catch}. */
final class HandlerWriter {

  private HandlerWriter() {}

  static @Nullable ArrayNode retry(@Nullable List<Retrier> retry) {
    return array(retry, HandlerWriter::retrier);
  }

  static @Nullable ArrayNode catchers(@Nullable List<Catcher> catchers) {
    return array(catchers, HandlerWriter::catcher);
  }

  private static ObjectNode retrier(Retrier retrier) {
    JitterStrategy jitter = retrier.jitterStrategy();
    return new FieldWriter()
        .put("Comment", retrier.comment())
        .put("ErrorEquals", array(retrier.errorEquals(), StateWriter.JSON::textNode))
        .put("IntervalSeconds", retrier.intervalSeconds())
        .put("MaxAttempts", retrier.maxAttempts())
        .put("BackoffRate", retrier.backoffRate())
        .put("MaxDelaySeconds", retrier.maxDelaySeconds())
        .put("JitterStrategy", jitter == null ? null : jitter.name())
        .object();
  }

  private static ObjectNode catcher(Catcher catcher) {
    return new FieldWriter()
        .put("Comment", catcher.comment())
        .put("ErrorEquals", array(catcher.errorEquals(), StateWriter.JSON::textNode))
        .put("ResultPath", catcher.resultPath())
        .put("Assign", catcher.assign())
        .put("Output", catcher.output())
        .put("Next", catcher.next())
        .object();
  }

  private static <T> @Nullable ArrayNode array(
      @Nullable List<T> list,
      Function<T, ? extends com.fasterxml.jackson.databind.JsonNode> write) {
    if (list == null) {
      return null;
    }
    ArrayNode array = StateWriter.JSON.arrayNode();
    list.forEach(element -> array.add(write.apply(element)));
    return array;
  }
}
