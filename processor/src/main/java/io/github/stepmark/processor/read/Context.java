package io.github.stepmark.processor.read;

import io.github.stepmark.asl.QueryLanguage;
import io.github.stepmark.processor.model.EmittedNames;
import io.github.stepmark.processor.model.MachineSettings;
import io.github.stepmark.processor.problem.AnnotationTrees;
import io.github.stepmark.processor.problem.Problems;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * What every reader of one workflow needs.
 *
 * @param trees the annotations in the order in which they are written, where the compiler has it
 * @param workflow the workflow's class
 * @param settings what {@code @StateMachine} says
 * @param names the names of what it emits
 * @param problems where mistakes go
 * @param unresolved where the names of types go that do not exist yet: another processor may still
 *     make them, and if none does, the compiler says so itself
 * @param deprecated where deprecated elements go that emitted code has to name
 */
record Context(
    Elements elements,
    Types types,
    AnnotationTrees trees,
    TypeElement workflow,
    MachineSettings settings,
    EmittedNames names,
    Problems problems,
    Set<String> unresolved,
    Set<Element> deprecated) {

  /** Notes elements that emitted code names, of which the compiler may warn. */
  void mentions(Element... named) {
    Arrays.stream(named).filter(elements::isDeprecated).forEach(deprecated::add);
  }

  String workflowName() {
    return workflow.getSimpleName().toString();
  }

  /** What the state {@code method} is written in: its own language, else the machine's. */
  QueryLanguage languageOf(Element method) {
    return DslAnnotation.on(method, "State")
        .flatMap(SettingsReader::queryLanguage)
        .orElseGet(settings::language);
  }

  /** Whether the compiler makes a method declare {@code thrown}. */
  boolean isChecked(TypeMirror thrown) {
    return !isUnchecked(thrown);
  }

  /** Whether {@code thrown} may leave a method that does not declare it. */
  boolean isUnchecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> elements.getTypeElement(name).asType())
        .anyMatch(unchecked -> types.isSubtype(thrown, unchecked));
  }
}
