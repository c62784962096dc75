package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.Located;
import io.github.stepmark.processor.model.PayloadType;
import io.github.stepmark.processor.problem.Mistake;
import io.github.stepmark.processor.problem.Place;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;

/** Reads {@code @TaskToken}: whether a handler waits for someone's answer, and for which. */
final class TokenReader {

  private final Context context;
  private final ClassLiterals literals;

  TokenReader(Context context, ClassLiterals literals) {
    this.context = context;
    this.literals = literals;
  }

  /** The annotation where a parameter of {@code method} bears it. */
  static Optional<DslAnnotation> on(ExecutableElement method) {
    return method.getParameters().stream()
        .flatMap(parameter -> DslAnnotation.on(parameter, "TaskToken").stream())
        .findFirst();
  }

  /** Whether the parameter {@code name} of {@code method} takes the token. */
  static boolean isToken(ExecutableElement method, String name) {
    return on(method)
        .filter(token -> token.bearer().getSimpleName().contentEquals(name))
        .isPresent();
  }

  /**
   * What {@code method}, which takes a token, waits for; standing at the annotation. Empty where it
   * cannot be read, which is then reported or noted.
   */
  Optional<Located<PayloadType>> answer(ExecutableElement method, DslAnnotation token) {
    boolean fits = returnsNothing(method) & takesText(method) & isOnlyOne(method, token);
    Optional<PayloadType> answer = literals.read(token, "answer", "java.lang.Object");
    return fits ? answer.map(type -> new Located<>(type, token.place())) : Optional.empty();
  }

  private boolean returnsNothing(ExecutableElement method) {
    return method.getReturnType().getKind() == TypeKind.VOID
        || refuse(
            Place.of(method),
            "nobody gets what "
                + method.getSimpleName()
                + " returns, since the state's result is the answer",
            "Return void, and say what the answer is like: @TaskToken(answer = ….class).");
  }

  private boolean takesText(ExecutableElement method) {
    boolean fits = true;
    for (VariableElement parameter : method.getParameters()) {
      if (DslAnnotation.on(parameter, "TaskToken").isPresent()
          && !TypeReader.isString(parameter.asType())) {
        fits =
            refuse(
                Place.of(parameter),
                "a token is text, which " + parameter.getSimpleName() + " is not",
                "Make it a String.");
      }
    }
    return fits;
  }

  private boolean isOnlyOne(ExecutableElement method, DslAnnotation token) {
    List<DslAnnotation> more =
        method.getParameters().stream()
            .flatMap(parameter -> DslAnnotation.on(parameter, "TaskToken").stream())
            .filter(each -> !each.bearer().equals(token.bearer()))
            .toList();
    more.forEach(
        each ->
            refuse(
                each.place(),
                "a task has one token, and " + token.bearer().getSimpleName() + " takes it",
                "Remove one of them."));
    return more.isEmpty();
  }

  private boolean refuse(Place place, String why, String mend) {
    context.problems().add(Mistake.TASK_TOKEN, place, why, mend);
    return false;
  }
}
