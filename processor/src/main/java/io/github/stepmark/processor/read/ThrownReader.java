package io.github.stepmark.processor.read;

import io.github.stepmark.asl.jsonata.Delimited;
import io.github.stepmark.processor.problem.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads what a state may fail with. */
final class ThrownReader {

  /** Resources behind which code may stand that reports the names of its exceptions. */
  private static final Pattern CODE =
      Pattern.compile("\\$\\{.*|.*(lambda|:activity:|\\.waitForTaskToken).*");

  private final Context context;

  ThrownReader(Context context) {
    this.context = context;
  }

  /**
   * What the state {@code method} may fail with, its own catchers aside.
   *
   * @param within what the states within it may fail with, their catchers applied
   */
  Thrown of(ExecutableElement method, Thrown within) {
    if (StateMethods.hasBody(method)) {
      Thrown own = ofHandler(method);
      return TokenReader.on(method).isPresent()
          ? Thrown.any(List.of(own, Thrown.ANYTHING)) // whoever has the token may report an error
          : own;
    }
    return DslAnnotation.all(method).stream()
        .map(annotation -> of(annotation, within))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(isOfAKind(method) ? Thrown.NOTHING : Thrown.ANYTHING);
  }

  /** Else nothing says what is done in it, which is told already. */
  private static boolean isOfAKind(ExecutableElement method) {
    return DslAnnotation.all(method).stream()
        .anyMatch(annotation -> StateReader.KINDS.contains(annotation.name()));
  }

  private static Optional<Thrown> of(DslAnnotation kind, Thrown within) {
    return switch (kind.name()) {
      case "Parallel" -> Optional.of(within);
      case "MapState" -> Optional.of(isDistributed(kind) ? within.ofItems() : within);
      case "Task" ->
          Optional.of(
              CODE.matcher(kind.text("value")).matches() ? Thrown.ANYTHING : Thrown.NOTHING);
      case "Activity", "RawState" -> Optional.of(Thrown.ANYTHING);
      case "Fail" ->
          Optional.of(
              kind.says("errorFrom") || Delimited.begins(kind.text("error"))
                  ? Thrown.ANYTHING
                  : Thrown.named(kind.text("error")));
      default -> Optional.empty();
    };
  }

  /** Whether {@code method} is a Map whose items are executions of their own. */
  static boolean isDistributed(ExecutableElement method) {
    return DslAnnotation.on(method, "MapState").filter(ThrownReader::isDistributed).isPresent();
  }

  private static boolean isDistributed(DslAnnotation map) {
    return map.constant("mode").equals("DISTRIBUTED");
  }

  private Thrown ofHandler(ExecutableElement method) {
    List<DeclaredException> declared = new ArrayList<>();
    boolean known = true;
    int index = 0;
    for (TypeMirror type : method.getThrownTypes()) {
      Place place = Place.ofThrown(method, index++);
      if (type.getKind() == TypeKind.DECLARED) {
        declared.add(
            new DeclaredException(
                (TypeElement) ((DeclaredType) type).asElement(),
                method.getSimpleName().toString(),
                place));
      } else {
        known = false;
        context.unresolved().add(ErrorTypes.text(type)); // another processor may still make it
      }
    }
    Thrown own = Thrown.by(declared);
    return known ? own : Thrown.any(List.of(own, Thrown.ANYTHING));
  }
}
