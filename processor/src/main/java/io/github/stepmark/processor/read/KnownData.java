package io.github.stepmark.processor.read;

import io.github.stepmark.asl.InputOutput;
import io.github.stepmark.asl.NullablePath;
import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.PayloadType;
import java.util.Optional;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the data that the rules of a Choice look at: the type of one part of it.
 *
 * @param type the part's type
 * @param at the path or expression that leads to it, such as {@code $.payment}
 */
record KnownData(PayloadType type, String at) {

  /**
   * Of the output of a state whose handler returns {@code result}; empty where a template makes
   * something else of it.
   */
  static Optional<KnownData> after(
      @Nullable PayloadType result, InputOutput data, QueryLanguage language) {
    if (result == null) {
      return Optional.empty();
    }
    if (language == QueryLanguage.JSONATA) {
      return data.output() == null
          ? Optional.of(new KnownData(result, "$states.input"))
          : Optional.empty();
    }
    NullablePath whole = NullablePath.of("$");
    NullablePath path = data.resultPath() == null ? whole : data.resultPath();
    boolean selected =
        data.resultSelector() != null
            || data.outputPath() != null && !data.outputPath().equals(whole);
    return selected || path.text() == null
        ? Optional.empty()
        : Optional.of(new KnownData(result, path.text()));
  }

  /**
   * Of the input of the state of {@code method}, which is entered with {@code input}; {@code null}
   * where it takes a part of that, or where nothing is known.
   */
  static @Nullable KnownData before(
      Element method, @Nullable PayloadType input, QueryLanguage language) {
    boolean part = DslAnnotation.on(method, "InputPath").isPresent();
    return input == null || part
        ? null
        : new KnownData(input, language == QueryLanguage.JSONATA ? "$states.input" : "$");
  }

  /** The same where it is the {@code Payload} of what {@code lambda:invoke} answers. */
  KnownData inPayload() {
    return new KnownData(type, at + ".Payload");
  }

  /** What is left of {@code path} from the part on, as a path; empty where it leads elsewhere. */
  Optional<String> below(String path) {
    boolean leadsHere = path.equals(at) || path.startsWith(at + ".") || path.startsWith(at + "[");
    return leadsHere ? Optional.of("$" + path.substring(at.length())) : Optional.empty();
  }
}
