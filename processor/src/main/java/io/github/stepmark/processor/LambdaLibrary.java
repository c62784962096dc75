package io.github.stepmark.processor;

import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import io.github.stepmark.processor.problem.Problem;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The library that emitted entry points call: whether it is there, and of the right version. */
final class LambdaLibrary {

  /** The version of {@code io.github.stepmark.lambda.codec} that the emitted sources are for. */
  private static final int API_VERSION = 3;

  private static final String ENTRY_POINT = "io.github.stepmark.lambda.codec.EntryPoint";

  /** AWS's interface, on which the library depends. */
  private static final String HANDLER =
      "com.amazonaws.services.lambda.runtime.RequestStreamHandler";

  private LambdaLibrary() {}

  /** Whether what every facade names is not there, also that of a workflow without handlers. */
  static boolean isMissedByFacades(Elements elements) {
    return elements.getTypeElement(HANDLER) == null;
  }

  /** What keeps the entry points of {@code workflow} from compiling or from working. */
  static Optional<Problem> problem(TypeElement workflow, Elements elements) {
    TypeElement entryPoint = elements.getTypeElement(ENTRY_POINT);
    Place place = Place.of(workflow);
    if (entryPoint == null) {
      return Optional.of(Problem.of(Mistake.LAMBDA_MISSING, place, workflow.getSimpleName()));
    }
    Object version =
        ElementFilter.fieldsIn(entryPoint.getEnclosedElements()).stream()
            .filter(field -> field.getSimpleName().contentEquals("API_VERSION"))
            .findFirst()
            .map(VariableElement::getConstantValue)
            .orElse(0);
    return version.equals(API_VERSION)
        ? Optional.empty()
        : Optional.of(Problem.of(Mistake.LAMBDA_VERSION, place, version, API_VERSION));
  }
}
