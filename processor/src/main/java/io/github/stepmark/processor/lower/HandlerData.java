package io.github.stepmark.processor.lower;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.JsonValue;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.Handler;
import org.jspecify.annotations.Nullable;

/**
 * The data of a Task that a handler does: what its annotations say, and where they say nothing what
 * its signature does.
 *
 * @param written what the annotations say
 */
record HandlerData(Handler handler, QueryLanguage language, InputOutput written) {

  /** The field that has what the function is given. */
  String payloadField() {
    return language == QueryLanguage.JSONATA ? "Arguments" : "Parameters";
  }

  /** What the function is given; {@code null} where it is the state's input. */
  @Nullable JsonValue payload() {
    JsonValue template =
        language == QueryLanguage.JSONATA ? written.arguments() : written.parameters();
    return template == null ? handler.template() : template;
  }

  /** The fields of a Task whose {@code Resource} is the function. */
  InputOutput fields() {
    InputOutput kept = keepingInput();
    JsonValue payload = payload();
    if (payload == null) {
      return kept;
    }
    return language == QueryLanguage.JSONATA
        ? kept.withArguments(payload)
        : kept.withParameters(payload);
  }

  /** A handler that returns nothing leaves the state's input as it is, if nothing else is said. */
  InputOutput keepingInput() {
    boolean silent =
        written.resultPath() == null
            && written.resultSelector() == null
            && written.output() == null;
    if (handler.result() != null || !silent) {
      return written;
    }
    return language == QueryLanguage.JSONATA
        ? written.withOutput(JsonValue.of(TextNode.valueOf("{% $states.input %}")))
        : written.withResultPath(NullablePath.NONE);
  }
}
