package io.github.stepmark.processor;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The libraries that emitted clients call: whether they are there. */
final class ClientLibrary {

  private static final String CLIENT = "io.github.stepmark.client.WorkflowClient";

  private static final String SDK = "software.amazon.awssdk.services.sfn.SfnClient";

  private ClientLibrary() {}

  /** What keeps the client of {@code workflow} from compiling. */
  static Optional<Problem> problem(TypeElement workflow, Elements elements) {
    String missing =
        elements.getTypeElement(CLIENT) == null
            ? "io.github.stepmark:stepmark-client"
            : elements.getTypeElement(SDK) == null ? "software.amazon.awssdk:sfn" : null;
    return missing == null
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                Mistake.CLIENT_MISSING, Place.of(workflow), workflow.getSimpleName(), missing));
  }
}
