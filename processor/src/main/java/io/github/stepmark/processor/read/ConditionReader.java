package io.github.stepmark.processor.read;

import io.github.stepmark.asl.Condition;
import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@code condition}. */
final class ConditionReader {

  private final Context context;
  private final PathTypes paths;
  private final @Nullable PayloadType data;
  private final String state;

  ConditionReader(Context context, PathTypes paths, @Nullable PayloadType data, String state) {
    this.context = context;
    this.paths = paths;
    this.data = data;
    this.state = state;
  }

  Optional<Located<Condition>> read(Located<String> text, @Nullable String comment) {
    context.problems().add(Mistake.NOT_YET, text.place(), "A condition", "Use 'is'.");
    return Optional.empty();
  }
}
