package io.github.stepmark.processor.read;

import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.problem.Problems;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every reader of one workflow needs.
 *
 * @param workflow the workflow's class
 * @param settings what {@code @StateMachine} says
 * @param names the names of what it emits
 * @param problems where mistakes go
 * @param unresolved where the names of types go that do not exist yet: another processor may still
 *     make them, and if none does, the compiler says so itself
 */
record Context(
    Elements elements,
    Types types,
    TypeElement workflow,
    MachineSettings settings,
    EmittedNames names,
    Problems problems,
    Set<String> unresolved) {

  String workflowName() {
    return workflow.getSimpleName().toString();
  }

  /** Whether {@code thrown} may leave a method that does not declare it. */
  boolean isUnchecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> elements.getTypeElement(name).asType())
        .anyMatch(unchecked -> types.isSubtype(thrown, unchecked));
  }
}
